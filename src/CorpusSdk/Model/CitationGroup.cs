namespace CorpusSdk;

/// <summary>What the citations of one group of a parenthetical share: <c>(MaltaToday, Reuters, March 6)</c> is one group with two sources.</summary>
internal sealed record CitationGroup(
    Article Article,
    int Index,
    TextSpan Span,
    TextSpan GroupSpan,
    Parenthetical? Parenthetical,
    CitationKind Kind,
    bool See,
    CitedDate? Date,
    string? Locator,
    Support Support,
    SourceLocation Location
);
