using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Decoding;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>The sources, publications and entities of a corpus: one object for each, made when the first of its sort is asked for.</summary>
internal sealed class CorpusNames(CorpusData data, CorpusModel[] models)
{
    private Source[]? _sources;
    private Publication[]? _publications;
    private EntityTable? _entities;

    /// <summary>By id.</summary>
    public Source[] Sources => _sources ?? Interlocked.CompareExchange(ref _sources, MakeSources(), null) ?? _sources;

    /// <summary>By id.</summary>
    public Publication[] Publications =>
        _publications ?? Interlocked.CompareExchange(ref _publications, MakePublications(), null) ?? _publications;

    /// <summary>By kind and id.</summary>
    public EntityTable Entities => _entities ?? Interlocked.CompareExchange(ref _entities, MakeEntities(), null) ?? _entities;

    public Source? FindSource(string id) => NameOrder.Find<Source>(Sources, id, static s => s.Id);

    public Publication? FindPublication(string id) => NameOrder.Find<Publication>(Publications, id, static p => p.Id);

    private Source[] MakeSources() =>
        Array.ConvertAll(
            NameOrder.Unite(
                Array.ConvertAll(models, m => m.Names.Sources),
                static (a, b) => string.CompareOrdinal(a.Id, b.Id),
                static all => Merge(all)
            ),
            s => new Source(data, s)
        );

    private Publication[] MakePublications() =>
        Array.ConvertAll(
            NameOrder.Unite(
                Array.ConvertAll(models, m => m.Names.Publications),
                static (a, b) => string.CompareOrdinal(a.Id, b.Id),
                static all => all[0]
            ),
            p => new Publication(data, p)
        );

    private EntityTable MakeEntities() =>
        new(
            Array.ConvertAll(
                NameOrder.Unite(
                    Array.ConvertAll(models, m => m.Names.Entities),
                    static (a, b) => a.Kind != b.Kind ? a.Kind - b.Kind : string.CompareOrdinal(a.Id, b.Id),
                    static all => Merge(all)
                ),
                e => Entity.Create(data, e)
            )
        );

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
