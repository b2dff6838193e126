using CorpusSdk.Decoding;

namespace CorpusSdk;

/// <summary>An organisation: a body, a company, a party, an armed force.</summary>
public sealed class Organization : Entity
{
    internal Organization(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
