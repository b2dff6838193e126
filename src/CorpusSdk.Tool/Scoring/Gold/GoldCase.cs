using System.Collections.Generic;

namespace CorpusSdk.Tool.Scoring.Gold;

/// <summary>One text with what is labelled in it. Spans are UTF-16 code units, half-open, into <paramref name="Text"/>.</summary>
/// <param name="Id">Id of the item or article.</param>
/// <param name="Text">The document that is read.</param>
internal sealed record GoldCase(string Id, string Text)
{
    /// <summary>Publication date that the reader is given.</summary>
    public EdtfDate? Given { get; init; }

    /// <summary>Whether the labels are beyond debate and can be decided from the text.</summary>
    public bool Certain { get; init; } = true;

    /// <summary>Family of house styles.</summary>
    public required string Family { get; init; }

    public IReadOnlyList<GoldMark> Marks { get; init; } = [];

    /// <summary>Whether the marks are all of the text's citations, so that any other is wrong.</summary>
    public bool IsComplete { get; init; }

    /// <summary>All dates of running text with their EDTF values; null when they are not labelled.</summary>
    public IReadOnlyList<GoldSpan>? Dates { get; init; }

    /// <summary>The publication date; null when it is not labelled.</summary>
    public GoldPublished? Published { get; init; }

    /// <summary>All quotations with their kinds; null when they are not labelled.</summary>
    public IReadOnlyList<GoldQuotation>? Quotations { get; init; }

    /// <summary>All mentions of entities with their kinds; null when they are not labelled.</summary>
    public IReadOnlyList<GoldSpan>? Entities { get; init; }
}

/// <summary>A bracket or another mark that may cite.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The mark as printed.</param>
/// <param name="IsCitation">Whether it is a citation.</param>
internal sealed record GoldMark(TextSpan Span, string Text, bool IsCitation)
{
    /// <summary>Groups of a citation.</summary>
    public IReadOnlyList<GoldGroup> Groups { get; init; } = [];

    /// <summary>Class of a negative in the names of the JSON contract; null where two would do.</summary>
    public string? Class { get; init; }

    /// <summary>Forms of the grammar that it shows; of a negative what it is.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>What it supports at least; null when that is not labelled.</summary>
    public TextSpan? SupportMinimum { get; init; }

    /// <summary>What it supports at most; null when that is not labelled.</summary>
    public TextSpan? SupportMaximum { get; init; }
}

/// <summary>A labelled span.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">Its value: an EDTF date, a kind.</param>
/// <param name="Basis">The rule that gives it; null when that is not labelled.</param>
internal sealed record GoldSpan(TextSpan Span, string Value, string? Basis = null);

/// <summary>A labelled quotation.</summary>
/// <param name="Span">Where it stands, quotation marks included.</param>
/// <param name="Kind">Its kind in the names of the JSON contract.</param>
/// <param name="Speakers">Ids or names of those who speak; null when they are not labelled.</param>
/// <param name="Aliases">Other names under which the same speakers may be read.</param>
internal sealed record GoldQuotation(TextSpan Span, string Kind, IReadOnlyList<string>? Speakers, IReadOnlyList<string> Aliases);
