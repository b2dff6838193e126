using System;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Sources;

/// <summary>Forenames, from <c>forenames.tsv</c>.</summary>
internal static class PersonNames
{
    private const int Longest = 14;

    private static readonly Lazy<SpanDictionary<bool>> Forenames = new(Load);

    /// <summary>Whether a token is a forename.</summary>
    public static bool HasForename(TokenList tokens, int index) =>
        tokens[index].Length <= Longest && Forenames.Value.TryGet(tokens.TextOf(index), out _);

    private static SpanDictionary<bool> Load()
    {
        var names = new SpanDictionary<bool>();
        foreach (var row in KnowledgeTable.Load("forenames").Rows)
            names.TryAdd(row["name"], true);
        return names;
    }
}
