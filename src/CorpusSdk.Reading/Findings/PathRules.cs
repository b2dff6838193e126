namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about the paths of documents (07xx). In a build the targets report them, since the compiler cannot be given such paths.</summary>
internal static class PathRules
{
    /// <summary>A document lies outside the root.</summary>
    public static readonly FindingRule Outside = new(
        "CORPUS0707",
        "Document outside the corpus root",
        "The corpus document lies outside the corpus root '{0}'. Set the property CorpusRoot to a folder that contains all documents.",
        Severity.Error
    );

    /// <summary>Two paths differ in case only.</summary>
    public static readonly FindingRule CaseOnly = new(
        "CORPUS0712",
        "Paths that differ in case only",
        "Two corpus documents have paths that differ in case only; such files cannot be told apart on every system. Rename one of them.",
        Severity.Error
    );

    /// <summary>A path holds what a command line cannot say.</summary>
    public static readonly FindingRule Unspeakable = new(
        "CORPUS0713",
        "Path that the compiler cannot be given",
        "The path of the corpus document holds a quotation mark, a vertical bar or a control character, which the compiler cannot be given. Rename the file.",
        Severity.Error
    );
}
