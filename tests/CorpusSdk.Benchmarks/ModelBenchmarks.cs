using BenchmarkDotNet.Attributes;

namespace CorpusSdk.Benchmarks;

/// <summary>Using a compiled corpus, after first touch.</summary>
[MemoryDiagnoser]
public class ModelBenchmarks
{
    [Benchmark]
    public Source? OneCitation() =>
        SeedCorpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS.Citations.Interfax_2018_01_02.Source;

    [Benchmark]
    public int AllCitations()
    {
        var count = 0;
        foreach (var citation in SeedCorpus.Articles[0].Citations)
            count += citation.Span.Length;
        return count;
    }
}
