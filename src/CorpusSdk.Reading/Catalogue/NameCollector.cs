using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Catalogue;

/// <summary>Collects the names of a reading.</summary>
internal static class NameCollector
{
    public static NamesOfArticle Collect(ArticleReading reading, string text) =>
        new(
            reading.Publication is { } publication ? new(publication.Id, publication.Name, publication.Url, publication.Language) : null,
            Sources(reading),
            Entities(reading, text),
            reading.Metadata.Aliases.Select(a => new ArticleAlias(a, reading.Id)).ToEquatableArray()
        );

    private static EquatableArray<SourceHead> Sources(ArticleReading reading) =>
        reading
            .Citations.SelectMany(c => c.Sources)
            .GroupBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SourceHead(g.Key, g.First().Name, g.First().Kind, Distinct(g.Select(s => s.Written))))
            .ToEquatableArray();

    private static EquatableArray<EntityHead> Entities(ArticleReading reading, string text) =>
        reading
            .Entities.OrderBy(e => e.Kind)
            .ThenBy(e => e.Id, StringComparer.Ordinal)
            .Select(e => new EntityHead(e.Kind, e.Id, e.Name, Distinct(e.Mentions.Select(m => reading.Plain(text, m.Span))), e.Wikidata))
            .ToEquatableArray();

    private static EquatableArray<string> Distinct(IEnumerable<string> written) =>
        written.Distinct(StringComparer.Ordinal).OrderBy(w => w, StringComparer.Ordinal).ToEquatableArray();
}
