using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Metadata;

/// <summary>What is stated of a document outside its text, by who states it.</summary>
/// <param name="FrontMatter">The front matter; null when there is none.</param>
/// <param name="InDocument">What the front matter says.</param>
/// <param name="InSidecar">What the sidecar says.</param>
/// <param name="Defaults">What holds for documents that say nothing.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record DocumentStatement(
    TextSpan? FrontMatter,
    StatedMetadata InDocument,
    StatedMetadata InSidecar,
    StatedMetadata Defaults,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>What counts before the header of the text: the sidecar, which corrects a document, before its front matter.</summary>
    public StatedMetadata Stated { get; } = InSidecar.Over(InDocument);

    /// <summary>The same with the defaults.</summary>
    public StatedMetadata WithDefaults { get; } = InSidecar.Over(InDocument).Over(Defaults);

    /// <summary>The title, and where in the document it stands.</summary>
    public TitleReading? Title => Stated.Find(KnownFields.Title) is { } title ? new(title.Value.Text, title.Span) : null;

    /// <summary>The publication date that front matter or sidecar state.</summary>
    public PublishedReading? Published => Read(Stated);

    /// <summary>The publication date of documents that tell none.</summary>
    public PublishedReading? DefaultPublished => Read(Defaults);

    /// <summary>All that the article keeps of it.</summary>
    /// <param name="options">Who knows sources and entities by their names.</param>
    public ArticleMetadata Metadata(ReadingOptions options)
    {
        var all = WithDefaults;
        if (all.Values.Count == 0)
            return ArticleMetadata.Empty;
        return new ArticleMetadata
        {
            Subtitle = all.Text(KnownFields.Subtitle),
            Language = all.Text(KnownFields.Language),
            SourceLanguage = all.Text(KnownFields.SourceLanguage),
            Tags = all.Texts(KnownFields.Tags),
            Url = all.Text(KnownFields.Url),
            Archived = all.Text(KnownFields.Archived),
            License = all.Text(KnownFields.License),
            IsDraft = all.Find(KnownFields.Draft)?.Value.Boolean == true,
            Summary = all.Text(KnownFields.Summary),
            Aliases = all.Texts(KnownFields.Aliases),
            Fields = all
                .Values.Where(v => KnownFields.Find(v.Key) is null)
                .Select(v => new FieldReading(v.Key, FieldTargets.Resolve(v.Value, options), v.Span))
                .ToEquatableArray(),
        };
    }

    private static PublishedReading? Read(StatedMetadata stated) =>
        stated.Find(KnownFields.Date) is not { Value.Date: { } date } value ? null
        : value.Span.IsEmpty ? new(date, PublishedBasis.Given, default)
        : new(date, PublishedBasis.Header, new[] { value.Span }.ToEquatableArray());
}
