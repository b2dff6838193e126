namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about Markdown documents (051x).</summary>
internal static class MarkdownRules
{
    /// <summary>A document that the parser refuses.</summary>
    public static readonly FindingRule NotParsed = new(
        "CORPUS0510",
        "Markdown cannot be parsed",
        "The document nests Markdown too deep, or holds too many marks that open something and are never closed. It is read as plain text. Remove the marks, or name the file .txt.",
        Severity.Warning
    );
}
