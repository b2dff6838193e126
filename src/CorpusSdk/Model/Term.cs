using System.Text.Json.Serialization;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A term that the text defines or glosses.</summary>
[JsonConverter(typeof(EntityConverter))]
public sealed class Term : Entity
{
    internal Term(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
