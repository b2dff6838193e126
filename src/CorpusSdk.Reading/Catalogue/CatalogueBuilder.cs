using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CorpusSdk.Reading.Catalogue;

/// <summary>Merges the names of all articles by stable ids.</summary>
/// <remarks>
/// Where articles disagree about a name the ordinally first one is taken: it depends on the set of names only, not on the order of files or on
/// how often a name is used.
/// </remarks>
internal static class CatalogueBuilder
{
    public static CatalogueModel Build(IReadOnlyList<NamesOfArticle> heads, CancellationToken cancellation)
    {
        var sources = heads.SelectMany(h => h.Sources).GroupBy(s => s.Id, StringComparer.Ordinal).Select(Merge);
        cancellation.ThrowIfCancellationRequested();
        var publications = heads
            .Where(h => h.Publication is not null)
            .GroupBy(h => h.Publication!.Id, h => h.Publication!, StringComparer.Ordinal)
            .Select(Merge);
        var entities = heads.SelectMany(h => h.Entities).GroupBy(e => (e.Kind, e.Id)).Select(Merge);
        cancellation.ThrowIfCancellationRequested();
        return new(
            sources.OrderBy(s => s.Id, StringComparer.Ordinal).ToEquatableArray(),
            publications.OrderBy(p => p.Id, StringComparer.Ordinal).ToEquatableArray(),
            entities.OrderBy(e => e.Kind).ThenBy(e => e.Id, StringComparer.Ordinal).ToEquatableArray(),
            Aliases(heads)
        );
    }

    private static SourceHead Merge(IGrouping<string, SourceHead> heads) =>
        new(heads.Key, First(heads.Select(h => h.Name)), heads.Max(h => h.Kind), Union(heads.SelectMany(h => h.Written)));

    private static PublicationHead Merge(IGrouping<string, PublicationHead> heads) =>
        new(
            heads.Key,
            First(heads.Select(h => h.Name)),
            heads.Select(h => h.Url).FirstOrDefault(u => u is not null),
            heads.Select(h => h.Language).FirstOrDefault(l => l is not null)
        );

    private static EntityHead Merge(IGrouping<(EntityKind Kind, string Id), EntityHead> heads) =>
        new(
            heads.Key.Kind,
            heads.Key.Id,
            First(heads.Select(h => h.Name)),
            Union(heads.SelectMany(h => h.Forms)),
            heads.Select(h => h.Wikidata).FirstOrDefault(w => w is not null)
        );

    // Of two articles that had one name the ordinally first one keeps it.
    private static EquatableArray<ArticleAlias> Aliases(IReadOnlyList<NamesOfArticle> heads) =>
        heads
            .SelectMany(h => h.Aliases)
            .GroupBy(a => a.Alias, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(a => a.Id, StringComparer.Ordinal).First())
            .ToEquatableArray();

    private static string First(IEnumerable<string> names) => names.OrderBy(n => n, StringComparer.Ordinal).First();

    private static EquatableArray<string> Union(IEnumerable<string> written) =>
        written.Distinct(StringComparer.Ordinal).OrderBy(w => w, StringComparer.Ordinal).ToEquatableArray();
}
