using System.Collections.Generic;

namespace CorpusSdk.Tool.Scoring.Gold;

/// <summary>A line of a gold file: one labelled parenthetical. The format is described in <c>tests/gold/README.md</c>.</summary>
internal sealed record GoldItem
{
    public required string Id { get; init; }

    /// <summary>The parenthetical as printed.</summary>
    public required string Text { get; init; }

    /// <summary><c>citation</c> or <c>not-citation</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What a negative is, in the labeller's words.</summary>
    public string? Subclass { get; init; }

    /// <summary>Class of a negative in the names of the JSON contract.</summary>
    public string? Class { get; init; }

    public IReadOnlyList<GoldGroup>? Citations { get; init; }

    /// <summary>Forms of the grammar that the item shows.</summary>
    public IReadOnlyList<string>? Form { get; init; }

    /// <summary>Whether the label itself is debatable.</summary>
    public bool Ambiguous { get; init; }

    /// <summary>Whether the label cannot be decided from the string alone.</summary>
    public bool NeedsContext { get; init; }

    /// <summary>Publication date of the article, to the day, month or year.</summary>
    public string? ArticleDate { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Family of house styles; the outlet tells it when there is none.</summary>
    public string? Family { get; init; }

    /// <summary>A paragraph that holds the parenthetical.</summary>
    public string? Context { get; init; }

    /// <summary>A whole document that holds the parenthetical, read as it is.</summary>
    public string? Article { get; init; }

    /// <summary>Where the parenthetical stands in the context or article; needed when it stands there twice.</summary>
    public int? Start { get; init; }

    /// <summary>All dates of running text in the context, in order.</summary>
    public IReadOnlyList<GoldItemDate>? Dates { get; init; }

    public GoldSupport? Support { get; init; }

    public GoldPublished? Published { get; init; }
}

/// <summary>A date of running text.</summary>
internal sealed record GoldItemDate
{
    public required string Text { get; init; }

    public required string Edtf { get; init; }

    public string? Basis { get; init; }
}

/// <summary>The text that a citation supports.</summary>
internal sealed record GoldSupport
{
    public required string Min { get; init; }

    public required string Max { get; init; }
}

/// <summary>The publication date that the evidence gives.</summary>
internal sealed record GoldPublished
{
    public string? Edtf { get; init; }

    public string? Basis { get; init; }
}
