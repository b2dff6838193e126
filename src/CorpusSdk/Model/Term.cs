using CorpusSdk.Decoding;

namespace CorpusSdk;

/// <summary>A term that the text defines or glosses.</summary>
public sealed class Term : Entity
{
    internal Term(CorpusData data, EntityEntry entry)
        : base(data, entry) { }
}
