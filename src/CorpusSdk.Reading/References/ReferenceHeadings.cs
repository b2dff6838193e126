using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.References;

/// <summary>Headings of reference lists, from <c>reference-headings.tsv</c>.</summary>
internal static class ReferenceHeadings
{
    private const int LongestLine = 40;

    private static readonly HashSet<string> Headings = Load();

    /// <summary>Whether a line is such a heading; numbers, marks of emphasis and a colon around it are ignored.</summary>
    public static bool Is(string text, TextSpan line)
    {
        if (line.Length > LongestLine)
            return false;
        var (start, end) = (line.Start, line.End);
        while (start < end && !CharacterTable.IsLetter(text[start]))
            start++;
        while (end > start && !CharacterTable.IsLetter(text[end - 1]))
            end--;
        return end > start && Headings.Contains(CharacterTable.ToLower(text.Substring(start, end - start)));
    }

    private static HashSet<string> Load()
    {
        var headings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Load("reference-headings").Rows)
            headings.Add(CharacterTable.ToLower(row["heading"]));
        return headings;
    }
}
