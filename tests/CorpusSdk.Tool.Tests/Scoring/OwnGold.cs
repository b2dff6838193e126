using System.IO;
using System.Linq;
using CorpusSdk.Tool.Scoring.Gold;
using CorpusSdk.Tool.Scoring.Reports;

namespace CorpusSdk.Tool.Tests;

/// <summary>The gold set of the repository, read and scored once.</summary>
internal static class OwnGold
{
    public static readonly GoldFile[] Files = [.. new[] { "own-parentheticals.jsonl", "own-articles.jsonl" }.Select(Read)];

    public static readonly ScoreReport Report = ScoreReport.Of(Files.SelectMany(f => f.Cases));

    private static GoldFile Read(string name) =>
        GoldFile.Parse(name, File.ReadAllText(Path.Combine(CorpusCommand.Root, "tests", "gold", name)));
}
