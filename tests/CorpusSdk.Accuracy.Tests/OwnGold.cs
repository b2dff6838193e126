using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusSdk.Tool.Scoring.Gold;
using CorpusSdk.Tool.Scoring.Reports;

namespace CorpusSdk.Accuracy.Tests;

/// <summary>The gold set of the repository, <c>tests/gold/*.jsonl</c>, read and scored once.</summary>
internal static class OwnGold
{
    /// <summary>The folder of the solution.</summary>
    public static readonly string Root = FindRoot();

    public static readonly IReadOnlyList<GoldFile> Files =
    [
        .. Directory.GetFiles(Path.Combine(Root, "tests", "gold"), "*.jsonl").Order(StringComparer.Ordinal).Select(Read),
    ];

    public static readonly ScoreReport Report = ScoreReport.Of(Files.SelectMany(f => f.Cases));

    private static GoldFile Read(string path) => GoldFile.Parse(path, File.ReadAllText(path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CorpusSdk.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
