namespace CorpusSdk.Reading;

/// <summary>A fact about a document that its editor may want to act on.</summary>
/// <param name="Rule">Id of the rule, such as <c>CORPUS0101</c>.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Line">Line of the start, from 1.</param>
/// <param name="Column">Column of the start in UTF-16 code units, from 1.</param>
/// <param name="EndLine">Line of the end, from 1.</param>
/// <param name="EndColumn">Column of the end, from 1.</param>
/// <param name="Arguments">The values of the rule's message.</param>
public sealed record Finding(
    string Rule,
    Severity Severity,
    TextSpan Span,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    EquatableArray<string> Arguments
)
{
    /// <summary>Whether it is shown to those who have not asked for its rule.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>Whether it is about the sidecar of the document; its place is one of that file then.</summary>
    public bool InSidecar { get; init; }
}
