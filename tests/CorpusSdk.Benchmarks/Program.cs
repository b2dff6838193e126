using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Running;
using CorpusSdk.Benchmarks;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.Benchmarks.Engine;
using CorpusSdk.Benchmarks.Measuring;
using CorpusSdk.Benchmarks.RunTime;
using CorpusSdk.Benchmarks.SideBySide;

// Tables of Markdown on standard output; everything else is BenchmarkDotNet's.
switch (args)
{
    case ["fresh", .. var folder]:
        return FreshGenerator.Run(folder is [var only] ? only : null);
    case ["reading-page", .. var folder]:
        return PerformancePage.WriteReading(folder is [var some] ? some : null);
    case ["articles", .. var folder]:
        EngineTables.WriteArticles(Console.Out, Articles(folder));
        return 0;
    case ["rules", .. var folder]:
        RuleTable.Write(Console.Out, Articles(folder));
        return 0;
    case ["corpus", var path, var articles]:
        SyntheticCorpus.Write(path, int.Parse(articles, CultureInfo.InvariantCulture));
        return 0;
    case ["lengths"]:
        EngineTables.WriteLengths(Console.Out);
        return 0;
    case ["hostile", .. var length]:
        EngineTables.WriteHostile(Console.Out, length is [var n] ? int.Parse(n, CultureInfo.InvariantCulture) : 1_000_000);
        return 0;
    case ["builds", var sizes, "once"]:
        BuildTable.Write(Console.Out, Numbers(sizes), repeats: 1, peers: null);
        return 0;
    case ["builds", var sizes, .. var peers]:
        BuildTable.Write(Console.Out, Numbers(sizes), repeats: 3, peers is [var installed] ? installed : null);
        return 0;
    case ["large", var sizes, .. var peers]:
        LargeCorpora.Write(Console.Out, Numbers(sizes), peers is [var place] ? place : null);
        return 0;
    case ["large-page", var sizes, .. var peers]:
        return PerformancePage.WriteLarge(Numbers(sizes), peers is [var set] ? set : null);
    case ["hostile-builds"]:
        HostileBuilds.Write(Console.Out);
        return 0;
    case ["edits", var sizes]:
        EditTable.Write(Console.Out, Numbers(sizes));
        return 0;
    case ["cancel", var documents]:
        CancelTable.Write(Console.Out, int.Parse(documents, CultureInfo.InvariantCulture));
        return 0;
    case ["run-time", var articles]:
        RunTimeTable.Write(Console.Out, int.Parse(articles, CultureInfo.InvariantCulture));
        return 0;
    case ["side-by-side", .. var folder]:
        DateTable.Write(Console.Out, Articles(folder));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(FreshGenerator).Assembly).Run(args);
        return 0;
}

static int[] Numbers(string list) => [.. list.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];

static List<string> Articles(string[] folder) => folder is [var only] ? Texts.OfFolder(only) : [Texts.Seed];
