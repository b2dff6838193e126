using System.Text.Json.Serialization;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>An event: a war, a battle, a summit, an operation, games.</summary>
[JsonConverter(typeof(EntityConverter))]
public sealed class Event : Entity
{
    internal Event(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
