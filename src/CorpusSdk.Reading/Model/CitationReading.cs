namespace CorpusSdk.Reading;

/// <summary>One group of a citing parenthetical.</summary>
/// <param name="Span">The parenthetical or other mark, brackets included; groups of one parenthetical share it.</param>
/// <param name="Group">The group's own text inside it.</param>
/// <param name="Parenthetical">Index into <see cref="ArticleReading.Parentheticals"/>; -1 when the citation is not one.</param>
/// <param name="Kind">What is cited.</param>
/// <param name="See">Whether <c>see</c> is printed before it.</param>
/// <param name="Sources">The sources; empty when the text names none.</param>
/// <param name="Date">The date; null when none is given.</param>
/// <param name="Locator">Pages or another place in the source, as written.</param>
/// <param name="SupportMinimum">The part of the text that it certainly supports: the sentence it closes, without it.</param>
/// <param name="SupportMaximum">The part that it supports at most: back to the citation before it, or the start of the paragraph.</param>
/// <param name="Line">Line of the first character, from 1.</param>
/// <param name="Column">Column of the first character in UTF-16 code units, from 1.</param>
public sealed record CitationReading(
    TextSpan Span,
    TextSpan Group,
    int Parenthetical,
    CitationKind Kind,
    bool See,
    EquatableArray<SourceReading> Sources,
    CitedDateReading? Date,
    string? Locator,
    TextSpan SupportMinimum,
    TextSpan SupportMaximum,
    int Line,
    int Column
);

/// <summary>A source of a citation.</summary>
/// <param name="Id">Stable id: from the registry, or made from the name.</param>
/// <param name="Name">Name of the source: the registry's, or as written.</param>
/// <param name="Written">The name as written.</param>
/// <param name="Kind">What kind of publisher it is.</param>
/// <param name="Rule">How it was identified.</param>
public sealed record SourceReading(string Id, string Name, string Written, SourceKind Kind, SourceRule Rule);

/// <summary>The date of a citation.</summary>
/// <param name="Written">The date as written.</param>
/// <param name="Date">What it means; a set for several days, an interval for a range of days.</param>
/// <param name="Basis">How the year was found.</param>
/// <param name="Anchor">What the year was counted from; null when it is printed.</param>
/// <param name="Candidates">The readings that remain when it is not determined.</param>
public sealed record CitedDateReading(
    string Written,
    EdtfDate Date,
    DateBasis Basis,
    EdtfDate? Anchor,
    EquatableArray<EdtfDate> Candidates
);
