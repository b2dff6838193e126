using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Sources;

/// <summary>Forenames, from <c>forenames.tsv</c>.</summary>
internal static class PersonNames
{
    private const int Longest = 14;

    private static readonly Lazy<HashSet<string>> Forenames = new(Load);

    /// <summary>Whether a token is a forename.</summary>
    public static bool HasForename(TokenList tokens, int index) =>
        tokens[index].Length <= Longest && Forenames.Value.Contains(tokens.TextOf(index).ToString());

    private static HashSet<string> Load()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Load("forenames").Rows)
            names.Add(row["name"]);
        return names;
    }
}
