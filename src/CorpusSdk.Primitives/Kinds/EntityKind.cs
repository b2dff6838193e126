namespace CorpusSdk;

/// <summary>The kind of a named entity.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A country, a city, a region, a building or another place.</summary>
    Place,

    /// <summary>An organisation: a body, a company, a party, an armed force.</summary>
    Organization,

    /// <summary>A product: a weapon, a vehicle, a system, software.</summary>
    Product,

    /// <summary>An event: a war, a battle, a summit, an operation, games.</summary>
    Event,

    /// <summary>A people: a nationality, an ethnic group, the members of a party.</summary>
    PeopleGroup,

    /// <summary>A term that the text defines or glosses.</summary>
    Term,
}
