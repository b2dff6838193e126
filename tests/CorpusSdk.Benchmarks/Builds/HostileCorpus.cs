using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>A folder of documents that a build has to survive.</summary>
/// <param name="Name">Name in tables.</param>
/// <param name="Write">Writes the documents into a folder.</param>
/// <param name="Level">Level of symbols.</param>
/// <param name="Meanwhile">What happens to the folder while it is built; null for nothing.</param>
internal sealed record HostileCorpus(string Name, Action<string> Write, string Level = "citations", Action<string>? Meanwhile = null)
{
    private const int Many = 10_000;

    public static readonly IReadOnlyList<HostileCorpus> All =
    [
        new("a document of 100 MB", f => File.WriteAllText(Path.Combine(f, "large.txt"), Repeated(100_000_000))),
        new("a document of 10 MB", f => File.WriteAllText(Path.Combine(f, "large.txt"), Repeated(10_000_000))),
        new("100,000 documents of a line", f => Lines(f, 100_000, i => "Note " + i + "\n\nIt rained."), "catalogue"),
        new("10,000 documents with one title", f => Lines(f, Many, i => "One title\n\nIt rained " + i + " times."), "articles"),
        new("a document with 50,000 citations", f => File.WriteAllText(Path.Combine(f, "cited.txt"), Cited(50_000))),
        new("documents deleted meanwhile", f => SyntheticCorpus.Write(f, 1000), Meanwhile: f => Each(f, File.Delete)),
        new(
            "documents rewritten meanwhile",
            f => SyntheticCorpus.Write(f, 1000),
            Meanwhile: f => Each(f, p => File.WriteAllText(p, "Other\n\nText."))
        ),
    ];

    private static string Repeated(int length)
    {
        var text = new StringBuilder(length + 8_000);
        for (var i = 0; text.Length < length; i = (i + 1) % 100)
            text.Append(SyntheticCorpus.Article(i)).Append("\n\n");
        return text.ToString();
    }

    private static string Cited(int citations) =>
        "Many citations\n\n"
        + string.Concat(Enumerable.Range(0, citations).Select(i => $"Point {i} is known (Interfax, May {1 + (i % 28)}, 2018).\n\n"));

    private static void Lines(string folder, int count, Func<int, string> text)
    {
        for (var i = 0; i < count; i++)
        {
            var place = Directory.CreateDirectory(
                Path.Combine(folder, (i / 500).ToString("D4", System.Globalization.CultureInfo.InvariantCulture))
            );
            File.WriteAllText(Path.Combine(place.FullName, i + ".txt"), text(i));
        }
    }

    private static void Each(string folder, Action<string> change)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            change(file);
    }
}
