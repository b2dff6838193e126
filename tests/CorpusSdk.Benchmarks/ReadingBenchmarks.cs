using BenchmarkDotNet.Attributes;
using CorpusSdk.Reading;

namespace CorpusSdk.Benchmarks;

/// <summary>Reading the seed, warm.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly string Text = SeedCorpus.Articles[0].Text.ToString();
    private static readonly ArticleReader Everything = new();
    private static readonly ArticleReader WithoutEntities = new(new ReadingOptions { Entities = false });

    [Benchmark(Baseline = true)]
    public ArticleReading SeedWithoutEntities() => WithoutEntities.Read("a", "a.txt", Text);

    [Benchmark]
    public ArticleReading Seed() => Everything.Read("a", "a.txt", Text);
}
