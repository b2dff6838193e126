using System.Text.Json.Serialization;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>An organisation: a body, a company, a party, an armed force.</summary>
[JsonConverter(typeof(EntityConverter))]
public sealed class Organization : Entity
{
    internal Organization(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
