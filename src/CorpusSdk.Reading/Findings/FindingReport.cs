namespace CorpusSdk.Reading.Findings;

/// <summary>Adds findings to a draft.</summary>
internal static class FindingReport
{
    public static void Report(this ArticleDraft draft, FindingRule rule, TextSpan span, params string[] arguments) =>
        draft.Findings.Add(FindingPlace.At(draft.Lines, rule, span, arguments));
}
