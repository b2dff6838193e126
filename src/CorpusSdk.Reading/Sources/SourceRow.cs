using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Knowledge;

namespace CorpusSdk.Reading.Sources;

/// <summary>Reads a row of <c>sources.tsv</c>.</summary>
internal static class SourceRow
{
    public static RegisteredSource Read(KnowledgeRow row)
    {
        var relations = row.List("relations");
        return new(row["id"], row["name"], KnownKinds.Find(row["kind"]) ?? SourceKind.Unknown)
        {
            Country = row["country"] is { Length: > 0 } country ? country : null,
            Languages = new(row.List("languages")),
            Domains = new(row.List("domains")),
            Variants = Variants(row.List("variants")),
            PartOf = Relation(relations, "partOf") is { Count: > 0 } whole ? whole[0] : null,
            Formerly = Relation(relations, "formerly"),
            Successor = Relation(relations, "successor"),
        };
    }

    private static EquatableArray<SourceVariant> Variants(string[] cells)
    {
        var variants = new SourceVariant[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var parts = cells[i].Split(';');
            variants[i] = new(parts[0], Part(parts, 1), Year(Part(parts, 2)), Year(Part(parts, 3)));
        }

        return new(variants);
    }

    private static EquatableArray<string> Relation(string[] relations, string name)
    {
        var ids = new List<string>();
        foreach (var relation in relations)
        {
            if (relation.Length > name.Length && relation[name.Length] == ':' && relation.StartsWith(name, StringComparison.Ordinal))
                ids.Add(relation.Substring(name.Length + 1));
        }

        return ids.ToEquatableArray();
    }

    private static string? Part(string[] parts, int index) => index < parts.Length && parts[index].Length > 0 ? parts[index] : null;

    private static EdtfDate? Year(string? text) => text is null ? null : EdtfDate.Parse(text);
}
