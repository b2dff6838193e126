namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about remarks in Markdown that ignore other rules (083x).</summary>
internal static class RemarkRules
{
    /// <summary>A remark says no reason.</summary>
    public static readonly FindingRule NoReason = new(
        "CORPUS0831",
        "Rule ignored without a reason",
        "{0} is ignored here, and the remark does not say why. Write the reason behind the id.",
        Severity.Warning
    );

    /// <summary>A remark cannot be read.</summary>
    public static readonly FindingRule NotRead = new(
        "CORPUS0832",
        "Remark that ignores nothing",
        "'{0}' ignores nothing. Write <!-- corpus: ignore CORPUS0402 the reason --> in a paragraph, or above a block.",
        Severity.Warning
    );
}
