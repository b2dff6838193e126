using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Knowledge;

/// <summary>Words that only sentences have: pronouns, articles, prepositions, auxiliary verbs, from <c>function-words.tsv</c>.</summary>
internal static class FunctionWords
{
    private const int Longest = 10;

    private static readonly Lazy<SpanDictionary<bool>> Words = new(Load);

    /// <summary>Whether a word is one of them, case ignored.</summary>
    public static bool Holds(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return false;
        Span<char> lower = stackalloc char[Longest];
        return Words.Value.TryGet(CharacterTable.ToLower(word, lower), out _);
    }

    private static SpanDictionary<bool> Load()
    {
        var words = new SpanDictionary<bool>();
        foreach (var row in KnowledgeTable.Load("function-words").Rows)
            words.TryAdd(row["word"], true);
        return words;
    }
}
