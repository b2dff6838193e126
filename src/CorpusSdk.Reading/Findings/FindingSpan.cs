using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Findings;

/// <summary>A place in a document whose text is not at hand any more.</summary>
/// <param name="Span">UTF-16 code units.</param>
/// <param name="Line">Line of the start, from 1.</param>
/// <param name="Column">Column of the start, from 1.</param>
/// <param name="EndLine">Line of the end, from 1.</param>
/// <param name="EndColumn">Column of the end, from 1.</param>
internal sealed record FindingSpan(TextSpan Span, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The start of a file, for what is said about the file as a whole.</summary>
    public static readonly FindingSpan Start = new(default, 1, 1, 1, 1);

    public static FindingSpan Of(LineMap lines, TextSpan span)
    {
        var (line, column) = lines.Locate(span.Start);
        var (endLine, endColumn) = lines.Locate(span.End);
        return new(span, line, column, endLine, endColumn);
    }

    public Finding Report(FindingRule rule, params string[] arguments) =>
        new(rule.Id, rule.Severity, Span, Line, Column, EndLine, EndColumn, new(arguments)) { IsEnabled = rule.IsEnabledByDefault };
}
