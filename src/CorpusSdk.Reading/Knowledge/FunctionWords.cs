using System;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Knowledge;

/// <summary>English function words, from <c>function-words.tsv</c>.</summary>
internal static class FunctionWords
{
    private static readonly SpanDictionary<bool> Words = Load();

    /// <summary>Whether a word is one, case ignored.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.TryGetLower(word, out _);

    private static SpanDictionary<bool> Load()
    {
        var words = new SpanDictionary<bool>();
        foreach (var row in KnowledgeTable.Load("function-words").Rows)
            words.TryAdd(row["word"], true);
        return words;
    }
}
