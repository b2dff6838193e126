using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Decoding;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>The sources, publications and entities of a corpus: one object for each.</summary>
internal sealed class CorpusNames
{
    // Where the entities of each kind begin, and where those of the last one end.
    private readonly int[] _kinds = new int[(int)EntityKind.Term + 2];

    public CorpusNames(CorpusData data, CorpusModel[] models)
    {
        var tables = Array.ConvertAll(models, m => m.Names);
        var sources = NameOrder.Unite(
            Array.ConvertAll(tables, t => t.Sources),
            static (a, b) => string.CompareOrdinal(a.Id, b.Id),
            static all => Merge(all)
        );
        var publications = NameOrder.Unite(
            Array.ConvertAll(tables, t => t.Publications),
            static (a, b) => string.CompareOrdinal(a.Id, b.Id),
            static all => all[0]
        );
        var entities = NameOrder.Unite(
            Array.ConvertAll(tables, t => t.Entities),
            static (a, b) => a.Kind != b.Kind ? a.Kind - b.Kind : string.CompareOrdinal(a.Id, b.Id),
            static all => Merge(all)
        );
        Sources = Array.ConvertAll(sources, s => new Source(data, s));
        Publications = Array.ConvertAll(publications, p => new Publication(data, p));
        Entities = Array.ConvertAll(entities, e => Entity.Create(data, e));
        foreach (var entity in Entities)
            _kinds[(int)entity.Kind + 1]++;
        for (var kind = 1; kind < _kinds.Length; kind++)
            _kinds[kind] += _kinds[kind - 1];
    }

    /// <summary>By id.</summary>
    public Source[] Sources { get; }

    /// <summary>By id.</summary>
    public Publication[] Publications { get; }

    /// <summary>By kind and id.</summary>
    public Entity[] Entities { get; }

    public Source? FindSource(string id) => NameOrder.Find<Source>(Sources, id, static s => s.Id);

    public Publication? FindPublication(string id) => NameOrder.Find<Publication>(Publications, id, static p => p.Id);

    public Entity? FindEntity(EntityKind kind, string id) =>
        (uint)kind > (uint)EntityKind.Term
            ? null
            : NameOrder.Find<Entity>(Entities.AsSpan(_kinds[(int)kind].._kinds[(int)kind + 1]), id, static e => e.Id);

    // The first corpus tells the name; what it does not know comes from the next one that does.
    private static SourceEntry Merge(SourceEntry[] all)
    {
        var kind = Array.Find(all, s => s.Kind != SourceKind.Unknown)?.Kind ?? SourceKind.Unknown;
        return all[0] with { Kind = kind, Written = Union(all.Select(s => s.Written)) };
    }

    private static EntityEntry Merge(EntityEntry[] all) =>
        all[0] with
        {
            Forms = Union(all.Select(e => e.Forms)),
            Wikidata = Array.Find(all, e => e.Wikidata is not null)?.Wikidata,
        };

    private static IReadOnlyList<string> Union(IEnumerable<IReadOnlyList<string>> lists) =>
        [.. lists.SelectMany(l => l).Distinct(StringComparer.Ordinal)];
}
