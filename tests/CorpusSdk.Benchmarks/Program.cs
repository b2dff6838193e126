using System;
using System.Globalization;
using BenchmarkDotNet.Running;
using CorpusSdk.Benchmarks;
using CorpusSdk.Benchmarks.Engine;
using CorpusSdk.Benchmarks.Measuring;

// `-- fresh` measures one generator run in this process, as a fresh compiler has it; everything else is BenchmarkDotNet's.
switch (args)
{
    case ["fresh"]:
        return FreshGenerator.Run();
    case ["articles", .. var folders]:
        ProcessorTime.Warm(() => ReadingMode.Everything.Read(Texts.Seed));
        EngineTables.WriteArticles(Console.Out, "seed", [Texts.Seed]);
        foreach (var folder in folders)
            EngineTables.WriteArticles(Console.Out, folder, Texts.OfFolder(folder));
        return 0;
    case ["lengths"]:
        EngineTables.WriteLengths(Console.Out);
        return 0;
    case ["hostile", .. var length]:
        EngineTables.WriteHostile(Console.Out, length is [var n] ? int.Parse(n, CultureInfo.InvariantCulture) : 1_000_000);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(FreshGenerator).Assembly).Run(args);
        return 0;
}
