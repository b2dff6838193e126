using System.Collections.Generic;
using CorpusSdk.Reading.Naming;
using CorpusSdk.Reading.Text;
using CorpusSdk.Series;

namespace CorpusSdk.Reading.Catalogue;

/// <summary>What the rest of the corpus needs to know of an article: names without spans, so that most edits of a body leave it equal.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="File">Path relative to the corpus root.</param>
/// <param name="Name">The identifier it wants.</param>
/// <param name="Part">The part of a series that its title says it is; null when it is none.</param>
/// <param name="Names">What it cites, mentions and appeared in.</param>
/// <param name="References">What its fields name.</param>
internal sealed record ArticleHead(
    string Id,
    string File,
    string Name,
    SeriesPart? Part,
    NamesOfArticle Names,
    EquatableArray<FieldReference> References
)
{
    public static ArticleHead Of(ArticleReading reading, string text) =>
        new(
            reading.Id,
            reading.File,
            ArticleNames.Wanted(reading.Title?.Text, reading.Id),
            SeriesPart.Of(reading.Title?.Text),
            NameCollector.Collect(reading, text),
            ReferencesOf(reading, text)
        );

    private static EquatableArray<FieldReference> ReferencesOf(ArticleReading reading, string text)
    {
        var references = new List<FieldReference>();
        LineMap? lines = null;
        foreach (var field in reading.Metadata.Fields)
        foreach (var value in field.Value.Kind == FieldKind.List ? field.Value.Items : [field.Value])
        {
            if (value.Reference is null)
                continue;
            var (line, column) = (lines ??= new LineMap(text)).Locate(field.Span.Start);
            references.Add(new(field.Name, value, line, column));
        }

        return references.ToEquatableArray();
    }
}
