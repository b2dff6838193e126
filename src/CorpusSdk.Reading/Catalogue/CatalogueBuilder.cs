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
    public static CatalogueModel Build(IReadOnlyList<NamesOfArticle> heads, CancellationToken cancellation) =>
        Merge(
            heads.SelectMany(h => h.Sources),
            heads.Select(h => h.Publication).OfType<PublicationHead>(),
            heads.SelectMany(h => h.Entities),
            heads.SelectMany(h => h.Aliases),
            cancellation
        );

    /// <summary>Merges what parts of a corpus hold: the same as if all their articles had been merged at once.</summary>
    public static CatalogueModel Merge(IReadOnlyList<CatalogueModel> parts, CancellationToken cancellation) =>
        Merge(
            parts.SelectMany(p => p.Sources),
            parts.SelectMany(p => p.Publications),
            parts.SelectMany(p => p.Entities),
            parts.SelectMany(p => p.Aliases),
            cancellation
        );

    private static CatalogueModel Merge(
        IEnumerable<SourceHead> sources,
        IEnumerable<PublicationHead> publications,
        IEnumerable<EntityHead> entities,
        IEnumerable<ArticleAlias> aliases,
        CancellationToken cancellation
    )
    {
        var ofSources = sources.GroupBy(s => s.Id, StringComparer.Ordinal).Select(Merge).ToList();
        cancellation.ThrowIfCancellationRequested();
        var ofPublications = publications.GroupBy(p => p.Id, StringComparer.Ordinal).Select(Merge).ToList();
        var ofEntities = entities.GroupBy(e => (e.Kind, e.Id)).Select(Merge).ToList();
        cancellation.ThrowIfCancellationRequested();
        return new(
            ofSources.OrderBy(s => s.Id, StringComparer.Ordinal).ToEquatableArray(),
            ofPublications.OrderBy(p => p.Id, StringComparer.Ordinal).ToEquatableArray(),
            ofEntities.OrderBy(e => e.Kind).ThenBy(e => e.Id, StringComparer.Ordinal).ToEquatableArray(),
            Aliases(aliases)
        );
    }

    private static SourceHead Merge(IGrouping<string, SourceHead> heads) =>
        new(heads.Key, First(heads.Select(h => h.Name)), heads.Max(h => h.Kind), Union(heads.SelectMany(h => h.Written)));

    private static PublicationHead Merge(IGrouping<string, PublicationHead> heads) =>
        new(heads.Key, First(heads.Select(h => h.Name)), FirstOrNone(heads.Select(h => h.Url)), FirstOrNone(heads.Select(h => h.Language)));

    private static EntityHead Merge(IGrouping<(EntityKind Kind, string Id), EntityHead> heads) =>
        new(
            heads.Key.Kind,
            heads.Key.Id,
            First(heads.Select(h => h.Name)),
            Union(heads.SelectMany(h => h.Forms)),
            FirstOrNone(heads.Select(h => h.Wikidata))
        );

    // Of two articles that had one name the ordinally first one keeps it.
    private static EquatableArray<ArticleAlias> Aliases(IEnumerable<ArticleAlias> aliases) =>
        aliases
            .GroupBy(a => a.Alias, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(a => a.Id, StringComparer.Ordinal).First())
            .ToEquatableArray();

    private static string First(IEnumerable<string> names) => names.Aggregate((a, b) => string.CompareOrdinal(a, b) <= 0 ? a : b);

    private static string? FirstOrNone(IEnumerable<string?> values) =>
        values.OfType<string>().ToList() is { Count: > 0 } stated ? First(stated) : null;

    private static EquatableArray<string> Union(IEnumerable<string> written) =>
        written.Distinct(StringComparer.Ordinal).OrderBy(w => w, StringComparer.Ordinal).ToEquatableArray();
}
