namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>What the tagger can say of a name.</summary>
internal enum NameType : byte
{
    Person,
    Organization,
    Place,

    /// <summary>Works, events, products, nationalities: too mixed to be used as such, but no person, organisation or place.</summary>
    Other,
}
