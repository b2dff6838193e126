using CorpusSdk.Decoding;

namespace CorpusSdk;

/// <summary>An event: a war, a battle, a summit, an operation, games.</summary>
public sealed class Event : Entity
{
    internal Event(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
