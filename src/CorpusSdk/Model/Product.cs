using System.Text.Json.Serialization;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A product: a weapon, a vehicle, a system, software.</summary>
[JsonConverter(typeof(EntityConverter))]
public sealed class Product : Entity
{
    internal Product(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
