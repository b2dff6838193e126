using CorpusSdk.Decoding;

namespace CorpusSdk;

/// <summary>A person.</summary>
public sealed class Person : Entity
{
    internal Person(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
