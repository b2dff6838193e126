using System;

namespace CorpusSdk.Reading;

/// <summary>Everything that was read from one document. All spans are UTF-16 code units, half-open, into the decoded text.</summary>
/// <remarks>Immutable, with structural equality: two equal readings mean that nothing has to be made again.</remarks>
/// <param name="Id">Id of the article: path relative to the corpus root without extension, or the id the document states.</param>
/// <param name="File">Path relative to the corpus root, with <c>/</c>.</param>
/// <param name="TextHash">64-bit FNV-1a of the decoded text, over its UTF-16 code units.</param>
/// <param name="TextLength">Length of the decoded text in UTF-16 code units.</param>
/// <param name="Title">The title; null when the document has none.</param>
/// <param name="Publication">The publication, volume and issue that the header names; null when it names none.</param>
/// <param name="Published">When the article was published, as far as the evidence tells; null when nothing does.</param>
/// <param name="Authors">Names of the authors as written.</param>
/// <param name="Credits">Credits of pictures and texts.</param>
/// <param name="Blocks">Blocks in text order; together they cover everything but blank lines.</param>
/// <param name="Sentences">Sentences of running text, in order.</param>
/// <param name="Parentheticals">Round-bracketed spans of the body in order of their start, with their class; brackets included.</param>
/// <param name="Citations">Citations in text order; one per group of a parenthetical.</param>
/// <param name="Dates">Dates in running text, outside citations.</param>
/// <param name="Quotations">Quotations in text order, quotation marks included.</param>
/// <param name="Entities">Entities in order of their first mention.</param>
/// <param name="Acronyms">Acronyms that the text defines.</param>
/// <param name="Glosses">Terms that the text explains in brackets.</param>
/// <param name="Findings">What a careful editor would want to know about this document.</param>
public sealed record ArticleReading(
    string Id,
    string File,
    ulong TextHash,
    int TextLength,
    TitleReading? Title,
    PublicationReading? Publication,
    PublishedReading? Published,
    EquatableArray<string> Authors,
    EquatableArray<CreditReading> Credits,
    EquatableArray<BlockReading> Blocks,
    EquatableArray<TextSpan> Sentences,
    EquatableArray<ParentheticalReading> Parentheticals,
    EquatableArray<CitationReading> Citations,
    EquatableArray<DateReading> Dates,
    EquatableArray<QuotationReading> Quotations,
    EquatableArray<EntityReading> Entities,
    EquatableArray<AcronymReading> Acronyms,
    EquatableArray<GlossReading> Glosses,
    EquatableArray<Finding> Findings
)
{
    /// <summary>What front matter, a sidecar and the defaults of the corpus say beside that.</summary>
    public ArticleMetadata Metadata { get; init; } = ArticleMetadata.Empty;

    /// <summary>What may refer to other articles of the corpus, in text order.</summary>
    public EquatableArray<ReferenceReading> References { get; init; }

    /// <summary>Ids of the rules that do not apply to the document, by its front matter, its sidecar or the settings of the corpus.</summary>
    public EquatableArray<string> Ignored { get; init; }

    /// <summary>Parts of the document to which a rule does not apply, by remarks in it.</summary>
    internal EquatableArray<IgnoredPlace> IgnoredPlaces { get; init; }

    /// <summary>The pieces of the document that are markup, in order; empty for plain text.</summary>
    public EquatableArray<MarkupPiece> Markup { get; init; }

    /// <summary>Whether a rule does not apply to a place, or to the document.</summary>
    internal bool Ignores(string rule, TextSpan place)
    {
        if (Ignored.AsSpan().IndexOf(rule) >= 0)
            return true;
        foreach (var ignored in IgnoredPlaces)
        {
            if (ignored.Rule == rule && ignored.Span.Contains(place.Start))
                return true;
        }

        return false;
    }

    /// <summary>The text at a span without markup.</summary>
    /// <param name="text">The document that was read.</param>
    /// <param name="span">A span of it.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string Plain(string text, TextSpan span) => PlainText.Of(text, span, Markup.AsSpan());
}
