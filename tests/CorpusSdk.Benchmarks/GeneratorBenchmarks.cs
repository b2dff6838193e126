using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Benchmarks;

/// <summary>The generator over the seed, warm: from nothing, and again without a change.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly GeneratorDriver _ran = GeneratorHost.NewDriver().RunGenerators(GeneratorHost.Compilation);

    [Benchmark]
    public GeneratorDriver FromNothing() => GeneratorHost.NewDriver().RunGenerators(GeneratorHost.Compilation);

    [Benchmark]
    public GeneratorDriver Unchanged() => _ran.RunGenerators(GeneratorHost.Compilation);
}
