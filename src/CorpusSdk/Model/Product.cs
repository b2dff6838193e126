using CorpusSdk.Decoding;

namespace CorpusSdk;

/// <summary>A product: a weapon, a vehicle, a system, software.</summary>
public sealed class Product : Entity
{
    internal Product(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
