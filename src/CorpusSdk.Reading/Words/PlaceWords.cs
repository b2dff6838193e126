using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>Names of countries and cities: a place and a date in brackets are no citation.</summary>
internal static class PlaceWords
{
    private const int Longest = 60;

    private static readonly Lazy<HashSet<string>> Names = new(Load);

    public static bool IsPlace(TokenList tokens, int first, int end)
    {
        var length = tokens[end - 1].End - tokens[first].Start;
        return length <= Longest && Names.Value.Contains(tokens.Text.Substring(tokens[first].Start, length));
    }

    private static HashSet<string> Load()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in new[] { "countries", "places" })
        {
            foreach (var row in KnowledgeTable.Load(file).Rows)
            {
                names.Add(row["name"]);
                foreach (var variant in row.List("variants"))
                    names.Add(variant);
            }
        }

        return names;
    }
}
