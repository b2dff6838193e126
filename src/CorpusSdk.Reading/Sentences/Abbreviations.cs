using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Sentences;

/// <summary>Abbreviations whose full stop may not end a sentence, from <c>abbreviations.tsv</c>.</summary>
internal static class Abbreviations
{
    private static readonly SpanDictionary<AbbreviationKind> Kinds = Load();

    /// <summary>What follows a word, which is written without its last stop, case ignored.</summary>
    public static AbbreviationKind Find(ReadOnlySpan<char> word) => Kinds.TryGetLower(word, out var kind) ? kind : AbbreviationKind.None;

    private static SpanDictionary<AbbreviationKind> Load()
    {
        var abbreviations = new SpanDictionary<AbbreviationKind>();
        foreach (var row in KnowledgeTable.Load("abbreviations").Rows)
            abbreviations.TryAdd(row["abbreviation"], (AbbreviationKind)Enum.Parse(typeof(AbbreviationKind), row["follows"]));
        return abbreviations;
    }
}
