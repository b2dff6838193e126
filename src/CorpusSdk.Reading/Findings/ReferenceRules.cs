namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about references between articles (061x).</summary>
internal static class ReferenceRules
{
    /// <summary>A reference leads to no article.</summary>
    public static readonly FindingRule Unresolved = new(
        "CORPUS0610",
        "A reference leads to no article",
        "'{0}' refers to an article that is not there: the corpus has {1}; correct the reference, or add the article",
        Severity.Warning
    );
}
