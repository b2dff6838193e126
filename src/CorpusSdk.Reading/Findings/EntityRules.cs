namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about entities (05xx).</summary>
internal static class EntityRules
{
    /// <summary>Entities that are in no list.</summary>
    public static readonly FindingRule NewEntities = new(
        "CORPUS0501",
        "Entities that no list knows",
        "{0} in no list: {1}. Confirm them in corpus.entities.yml, or say there what is not an entity.",
        Severity.Info
    );

    /// <summary>A word or a name with letters of two scripts that look alike.</summary>
    public static readonly FindingRule MixedScripts = new(
        "CORPUS0502",
        "Scripts mixed",
        "'{0}' holds Latin and {1} letters ({2}), so it is another name than one that looks the same. Write it in one script, if that is meant.",
        Severity.Info
    );

    /// <summary>An acronym is used and never spelled out.</summary>
    public static readonly FindingRule UndefinedAcronym = new(
        "CORPUS0503",
        "Acronym that is not spelled out",
        "'{0}' is not spelled out in the article. Write what it stands for at its first use.",
        Severity.Info
    );

    /// <summary>An acronym has two long forms.</summary>
    public static readonly FindingRule AcronymTwice = new(
        "CORPUS0504",
        "Acronym with two meanings",
        "'{0}' stands for '{1}' here and for '{2}' before. Use two acronyms, or spell one of them out.",
        Severity.Warning
    );

    /// <summary>A name or term is spelled almost as elsewhere.</summary>
    public static readonly FindingRule NearMiss = new(
        "CORPUS0505",
        "Nearly the spelling used elsewhere",
        "'{0}' stands here only; elsewhere the article has '{1}'. If the same is meant, use one spelling.",
        Severity.Info
    );
}
