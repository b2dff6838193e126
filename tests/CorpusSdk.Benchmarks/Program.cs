using BenchmarkDotNet.Running;
using CorpusSdk.Benchmarks;

// `-- fresh` measures one generator run in this process, as a fresh compiler has it; everything else is BenchmarkDotNet's.
if (args is ["fresh"])
    return FreshGenerator.Run();
BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;
