using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Decoding;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>The sources, publications and entities of a corpus: one object for each.</summary>
internal sealed class CorpusNames
{
    public CorpusNames(CorpusData data, CorpusModel[] models)
    {
        var tables = models.Select(m => m.Names).ToArray();
        SourceArray =
        [
            .. tables
                .SelectMany(t => t.Sources)
                .GroupBy(s => s.Id, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new Source(data, Merge(g))),
        ];
        PublicationArray =
        [
            .. tables
                .SelectMany(t => t.Publications)
                .DistinctBy(p => p.Id, StringComparer.Ordinal)
                .OrderBy(p => p.Id, StringComparer.Ordinal)
                .Select(p => new Publication(data, p)),
        ];
        EntityArray =
        [
            .. tables
                .SelectMany(t => t.Entities)
                .GroupBy(e => NameKey.Entity(e.Kind, e.Id))
                .OrderBy(g => g.Key)
                .Select(g => Entity.Create(data, Merge(g))),
        ];
        Sources = SourceArray.ToDictionary(s => s.Id, StringComparer.Ordinal);
        Publications = PublicationArray.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Entities = EntityArray.ToDictionary(e => e.Key);
    }

    public Source[] SourceArray { get; }

    public Publication[] PublicationArray { get; }

    public Entity[] EntityArray { get; }

    public Dictionary<string, Source> Sources { get; }

    public Dictionary<string, Publication> Publications { get; }

    public Dictionary<NameKey, Entity> Entities { get; }

    // The first corpus tells the name; what it does not know comes from the next one that does.
    private static SourceEntry Merge(IEnumerable<SourceEntry> entries)
    {
        var all = entries.ToArray();
        var kind = Array.Find(all, s => s.Kind != SourceKind.Unknown)?.Kind ?? SourceKind.Unknown;
        return all[0] with { Kind = kind, Written = Union(all.Select(s => s.Written)) };
    }

    private static EntityEntry Merge(IEnumerable<EntityEntry> entries)
    {
        var all = entries.ToArray();
        return all[0] with { Forms = Union(all.Select(e => e.Forms)), Wikidata = Array.Find(all, e => e.Wikidata is not null)?.Wikidata };
    }

    private static IReadOnlyList<string> Union(IEnumerable<IReadOnlyList<string>> lists) =>
        [.. lists.SelectMany(l => l).Distinct(StringComparer.Ordinal)];
}
