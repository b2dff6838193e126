namespace CorpusSdk.Reading;

/// <summary>An entity that is known by name.</summary>
/// <param name="Id">Stable id, unique within its kind.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">What it is.</param>
public sealed record RegisteredEntity(string Id, string Name, EntityKind Kind)
{
    /// <summary>Its other names; of an entity of the shipped lists none are given.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Its item at Wikidata, such as <c>Q7747</c>; null when it is not known.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Id of the entity that its name stands for where it acts: a seat of power for a government. Null when it stands for itself.</summary>
    public string? StandsFor { get; init; }
}
