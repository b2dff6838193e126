using BenchmarkDotNet.Attributes;
using CorpusSdk.Reading;

namespace CorpusSdk.Benchmarks.Engine;

/// <summary>Reading the seed, warm.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    [Benchmark(Baseline = true)]
    public ArticleReading CitationsAndDates() => ReadingMode.CitationsAndDates.Read(Texts.Seed);

    [Benchmark]
    public ArticleReading WithoutEntities() => ReadingMode.WithoutEntities.Read(Texts.Seed);

    [Benchmark]
    public ArticleReading Everything() => ReadingMode.Everything.Read(Texts.Seed);
}
