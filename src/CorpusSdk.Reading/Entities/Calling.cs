namespace CorpusSdk.Reading.Entities;

/// <summary>What the words around a name call it.</summary>
internal enum Calling
{
    None,
    Person,
    Place,
    Organization,
    Product,
    PeopleGroup,
    Event,

    /// <summary>A work, which is no entity.</summary>
    Work,
}
