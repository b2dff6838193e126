using System;
using System.Collections.Generic;
using System.Globalization;
using BenchmarkDotNet.Running;
using CorpusSdk.Benchmarks;
using CorpusSdk.Benchmarks.Engine;
using CorpusSdk.Benchmarks.Measuring;
using CorpusSdk.Benchmarks.SideBySide;

// Tables of Markdown on standard output; everything else is BenchmarkDotNet's.
switch (args)
{
    case ["fresh", .. var folder]:
        return FreshGenerator.Run(folder is [var only] ? only : null);
    case ["reading-page", .. var folder]:
        return PerformancePage.Write(folder is [var some] ? some : null);
    case ["articles", .. var folder]:
        EngineTables.WriteArticles(Console.Out, Articles(folder));
        return 0;
    case ["lengths"]:
        EngineTables.WriteLengths(Console.Out);
        return 0;
    case ["hostile", .. var length]:
        EngineTables.WriteHostile(Console.Out, length is [var n] ? int.Parse(n, CultureInfo.InvariantCulture) : 1_000_000);
        return 0;
    case ["side-by-side", .. var folder]:
        DateTable.Write(Console.Out, Articles(folder));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(FreshGenerator).Assembly).Run(args);
        return 0;
}

static List<string> Articles(string[] folder) => folder is [var only] ? Texts.OfFolder(only) : [Texts.Seed];
