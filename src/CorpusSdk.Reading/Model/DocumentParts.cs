namespace CorpusSdk.Reading;

/// <summary>The title of a document.</summary>
/// <param name="Text">The title as written, line breaks folded.</param>
/// <param name="Span">Where it stands; empty when a sidecar gives it.</param>
public sealed record TitleReading(string Text, TextSpan Span);

/// <summary>The publication an article appeared in.</summary>
/// <param name="Id">Stable id, from the registry or made from the name.</param>
/// <param name="Name">Name of the publication.</param>
/// <param name="Volume">Volume number, if stated.</param>
/// <param name="Issue">Issue number, if stated.</param>
public sealed record PublicationReading(string Id, string Name, int? Volume, int? Issue)
{
    /// <summary>Address of the publication, by the settings of the corpus; null when it is not given.</summary>
    public string? Url { get; init; }

    /// <summary>Language of the publication, by the settings of the corpus; null when it is not given.</summary>
    public string? Language { get; init; }
}

/// <summary>When an article was published, with the evidence.</summary>
/// <param name="Date">The date; possibly one of a range.</param>
/// <param name="Basis">The rule that gave it.</param>
/// <param name="Evidence">Where in the document the evidence stands.</param>
public sealed record PublishedReading(EdtfDate Date, PublishedBasis Basis, EquatableArray<TextSpan> Evidence);

/// <summary>A credit, brackets included.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Source">Who is credited.</param>
public sealed record CreditReading(TextSpan Span, string Source);

/// <summary>A block, from its first to its last non-blank character.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Where it stands.</param>
public sealed record BlockReading(BlockKind Kind, TextSpan Span);

/// <summary>A bracketed span, brackets included.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Class">What it is.</param>
public sealed record ParentheticalReading(TextSpan Span, ParentheticalClass Class);

/// <summary>A date of running text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Date">What it means.</param>
/// <param name="Basis">The rule that gave it.</param>
/// <param name="Anchor">What a relative or completed date was counted from; null when it needs none.</param>
/// <param name="Candidates">The readings that remain when it is not determined.</param>
public sealed record DateReading(TextSpan Span, EdtfDate Date, DateBasis Basis, EdtfDate? Anchor, EquatableArray<EdtfDate> Candidates);

/// <summary>An acronym that the text defines.</summary>
/// <param name="Short">The acronym.</param>
/// <param name="Long">Its long form as written.</param>
/// <param name="Span">The parenthetical that defines it, brackets included.</param>
public sealed record AcronymReading(string Short, string Long, TextSpan Span);

/// <summary>A term that the text explains or translates.</summary>
/// <param name="Term">The term in the other language or register.</param>
/// <param name="Gloss">What it means.</param>
/// <param name="Span">The parenthetical, brackets included.</param>
public sealed record GlossReading(string Term, string Gloss, TextSpan Span);

/// <summary>A quotation, quotation marks included.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What the marks are used for.</param>
/// <param name="Speakers">Keys of the entities that speak, as in <see cref="EntityReading.Key"/>.</param>
/// <param name="Citation">Index of the citation that supports it; null when none does.</param>
/// <param name="Rule">The rule that found the speakers.</param>
public sealed record QuotationReading(TextSpan Span, QuotationKind Kind, EquatableArray<string> Speakers, int? Citation, SpeakerRule Rule);
