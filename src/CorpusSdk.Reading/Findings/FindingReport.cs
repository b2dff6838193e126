using System.Collections.Generic;

namespace CorpusSdk.Reading.Findings;

/// <summary>Adds findings to a draft.</summary>
internal static class FindingReport
{
    public static void Report(this ArticleDraft draft, FindingRule rule, TextSpan span, params string[] arguments)
    {
        var (line, column) = draft.Lines.Locate(span.Start);
        var (endLine, endColumn) = draft.Lines.Locate(span.End);
        draft.Findings.Add(
            new Finding(rule.Id, rule.Severity, span, line, column, endLine, endColumn, new EquatableArray<string>(arguments))
        );
    }
}
