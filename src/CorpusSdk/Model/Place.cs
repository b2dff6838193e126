using CorpusSdk.Decoding;

namespace CorpusSdk;

/// <summary>A country, a city, a region, a building or another place.</summary>
public sealed class Place : Entity
{
    internal Place(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
