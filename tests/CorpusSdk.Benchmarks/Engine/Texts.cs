using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusSdk.Benchmarks.Engine;

/// <summary>Texts to read.</summary>
internal static class Texts
{
    /// <summary>The seed article.</summary>
    public static string Seed { get; } = SeedCorpus.Articles[0].Text.ToString();

    /// <summary>Running text of a size: paragraphs of the seed, again and again.</summary>
    /// <param name="length">UTF-16 code units, at least.</param>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + Seed.Length);
        var paragraphs = Seed.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; text.Length < length; i++)
            text.Append(paragraphs[i % paragraphs.Length]).Append("\n\n");
        return text.ToString();
    }

    /// <summary>The articles of a folder, one per <c>.txt</c> file, by name.</summary>
    public static List<string> OfFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Bytes in UTF-8.</summary>
    public static long Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
