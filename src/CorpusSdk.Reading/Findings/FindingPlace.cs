using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Findings;

/// <summary>Makes findings with their places.</summary>
internal static class FindingPlace
{
    public static Finding At(LineMap lines, FindingRule rule, TextSpan span, params string[] arguments)
    {
        var (line, column) = lines.Locate(span.Start);
        var (endLine, endColumn) = lines.Locate(span.End);
        return new(rule.Id, rule.Severity, span, line, column, endLine, endColumn, new(arguments)) { IsEnabled = rule.IsEnabledByDefault };
    }

    /// <summary>A finding about a file as a whole.</summary>
    public static Finding AtStart(FindingRule rule, params string[] arguments) =>
        new(rule.Id, rule.Severity, default, 1, 1, 1, 1, new(arguments)) { IsEnabled = rule.IsEnabledByDefault };
}
