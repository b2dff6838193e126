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
}
