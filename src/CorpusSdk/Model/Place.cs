using System.Text.Json.Serialization;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A country, a city, a region, a building or another place.</summary>
[JsonConverter(typeof(EntityConverter))]
public sealed class Place : Entity
{
    internal Place(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
