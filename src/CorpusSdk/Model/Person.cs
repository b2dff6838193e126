using System.Text.Json.Serialization;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A person.</summary>
[JsonConverter(typeof(EntityConverter))]
public sealed class Person : Entity
{
    internal Person(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
