using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Findings;

/// <summary>Makes findings with their places.</summary>
internal static class FindingPlace
{
    public static Finding At(LineMap lines, FindingRule rule, TextSpan span, params string[] arguments) =>
        FindingSpan.Of(lines, span).Report(rule, arguments);

    /// <summary>A finding about a file as a whole.</summary>
    public static Finding AtStart(FindingRule rule, params string[] arguments) => FindingSpan.Start.Report(rule, arguments);
}
