using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>Names of things that publish nothing: products, events, treaties, peoples, offices. Such a name with a date in brackets is a remark.</summary>
internal static class ThingNames
{
    private const int Longest = 60;

    private static readonly Lazy<HashSet<string>> Names = new(Load);

    public static bool IsThing(TokenList tokens, int first, int end)
    {
        var length = tokens[end - 1].End - tokens[first].Start;
        return length <= Longest && Names.Value.Contains(tokens.Text.Substring(tokens[first].Start, length));
    }

    private static HashSet<string> Load()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in new[] { "products", "events", "treaties", "peoples" })
        {
            foreach (var row in KnowledgeTable.Load(file).Rows)
            {
                names.Add(row["name"]);
                foreach (var variant in row.List("variants"))
                    names.Add(variant);
            }
        }

        foreach (var row in KnowledgeTable.Load("titles").Rows)
            names.Add(row["title"]);
        return names;
    }
}
