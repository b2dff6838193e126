using System.Text.Json.Serialization;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A people: a nationality, an ethnic group, the members of a party.</summary>
[JsonConverter(typeof(EntityConverter))]
public sealed class PeopleGroup : Entity
{
    internal PeopleGroup(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
