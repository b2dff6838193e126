using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Sentences;

/// <summary>Abbreviations whose full stop may not end a sentence, from <c>abbreviations.tsv</c>.</summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, bool> NameFollows = Load();

    /// <summary>Whether the word before a full stop is an abbreviation.</summary>
    /// <param name="word">The word without its last stop.</param>
    /// <param name="nameFollows">Whether a name or a number follows it as a rule.</param>
    public static bool Contains(ReadOnlySpan<char> word, out bool nameFollows)
    {
        nameFollows = false;
        const int Longest = 6;
        return word.Length <= Longest && NameFollows.TryGetValue(word.ToString(), out nameFollows);
    }

    private static Dictionary<string, bool> Load()
    {
        var abbreviations = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in KnowledgeTable.Load("abbreviations").Rows)
            abbreviations[row["abbreviation"]] = row["follows"] == "name";
        return abbreviations;
    }
}
