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
}
