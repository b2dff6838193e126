namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about documents against each other.</summary>
internal static class ComparisonRules
{
    /// <summary>Two articles quote one passage in two wordings.</summary>
    public static readonly FindingRule TwoWordings = new(
        "CORPUS0405",
        "One quotation in two wordings",
        "The quotation is worded '{0}' here and '{1}' in '{2}'. Compare both with the source.",
        Severity.Info
    );

    /// <summary>Two entities have nearly one name.</summary>
    public static readonly FindingRule LikelyOneEntity = new(
        "CORPUS0506",
        "Two entities with nearly one name",
        "'{0}' is called nearly as '{1}' of '{2}', and no article names both. If they are one, write one spelling, or list the other one as an alias in corpus.entities.yml.",
        Severity.Info
    );

    /// <summary>Two articles have nearly one text.</summary>
    public static readonly FindingRule NearDuplicate = new(
        "CORPUS0716",
        "Two articles with nearly one text",
        "'{0}' has nearly the text of '{1}': they share about {2} % of their runs of five words. Remove one of them, or ignore the rule for this document.",
        Severity.Warning
    );
}
