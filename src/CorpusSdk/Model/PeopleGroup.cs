using CorpusSdk.Decoding;

namespace CorpusSdk;

/// <summary>A people: a nationality, an ethnic group, the members of a party.</summary>
public sealed class PeopleGroup : Entity
{
    internal PeopleGroup(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
