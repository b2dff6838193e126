namespace CorpusSdk.Reading.Entities.Registry;

/// <summary>What a settings file says of an entity.</summary>
/// <param name="Id">Id of the entity; that of a listed entity overrides it.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Wikidata">Its item at Wikidata, such as <c>Q7747</c>; null when it is not given.</param>
/// <param name="StandsFor">Id of the entity that its name stands for where it acts; null when it stands for itself.</param>
internal sealed record EntitySetting(string Id, string Name, EntityKind Kind, string? Wikidata, string? StandsFor)
{
    /// <summary>Names beside the canonical one.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Ids that become this entity.</summary>
    public EquatableArray<string> Merge { get; init; }

    /// <summary>Forms that are not this entity.</summary>
    public EquatableArray<string> Split { get; init; }
}
