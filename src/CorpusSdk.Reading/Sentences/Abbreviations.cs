using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Sentences;

/// <summary>Abbreviations whose full stop may not end a sentence, from <c>abbreviations.tsv</c>.</summary>
internal static class Abbreviations
{
    private static readonly SpanDictionary<bool> NameFollows = Load();

    /// <summary>Whether the word before a full stop is an abbreviation.</summary>
    /// <param name="word">The word without its last stop.</param>
    /// <param name="nameFollows">Whether a name or a number follows it as a rule.</param>
    public static bool Contains(ReadOnlySpan<char> word, out bool nameFollows) => NameFollows.TryGetLower(word, out nameFollows);

    private static SpanDictionary<bool> Load()
    {
        var abbreviations = new SpanDictionary<bool>();
        foreach (var row in KnowledgeTable.Load("abbreviations").Rows)
            abbreviations.TryAdd(row["abbreviation"], row["follows"] == "name");
        return abbreviations;
    }
}
