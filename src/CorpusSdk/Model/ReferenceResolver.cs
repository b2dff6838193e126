using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusSdk.Decoding;
using CorpusSdk.Series;

namespace CorpusSdk;

/// <summary>Finds the articles of a corpus that references lead to.</summary>
internal sealed class ReferenceResolver
{
    private readonly CorpusData _data;
    private readonly ILookup<string, Article> _paths;
    private readonly ILookup<SeriesPart, Article> _parts;

    public ReferenceResolver(CorpusData data)
    {
        _data = data;
        _paths = data
            .ArticleArray.SelectMany(a => Paths(a).Select(p => (Path: p, Article: a)))
            .ToLookup(x => x.Path, x => x.Article, StringComparer.Ordinal);
        _parts = data
            .ArticleArray.Select(a => (Part: SeriesPart.Of(a.Title), Article: a))
            .Where(x => x.Part is not null)
            .ToLookup(x => x.Part!.Value, x => x.Article);
    }

    /// <summary>The references of an article, in text order.</summary>
    public Reference[] Resolve(Article article) =>
        [
            .. article
                .Body.References.Select(r => new Reference(article, r.Span, r.Kind, null, Targets(article, r)))
                .Concat(article.Body.Citations.Select(c => OfCitation(article, c)).OfType<Reference>())
                .OrderBy(r => r.Span),
        ];

    private Article[] Targets(Article article, ReferenceEntry entry) =>
        entry.Kind == ReferenceKind.Part
            ? SeriesPart.Of(article.Title) is { } own
                ? [.. _parts[own with { Number = int.Parse(entry.Key, CultureInfo.InvariantCulture) }]]
                : []
            : [.. _paths[entry.Key]];

    private Reference? OfCitation(Article article, Citation citation)
    {
        if (citation is not { Source: { } source, Date.Value: { } date } || _data.FindPublication(source.Id) is not { } publication)
            return null;
        Article[] sameDay = [.. publication.Articles.Where(a => a != article && a.Published?.Value == date)];
        return date.Precision == EdtfPrecision.Day && sameDay.Length > 0
            ? new Reference(article, citation.Span, ReferenceKind.Publication, citation, sameDay)
            : null;
    }

    // A link may leave out the extension, or name the id that a document states.
    private static IEnumerable<string> Paths(Article article) =>
        new[] { article.Id, article.SourceFile, Path.ChangeExtension(article.SourceFile, null) }.Distinct(StringComparer.Ordinal);
}
