using CorpusSdk.Reading.Brackets;

namespace CorpusSdk.Reading.Citations;

/// <summary>A group of a citing bracket.</summary>
internal sealed class FoundGroup(Bracket bracket, WrittenGroup group)
{
    public Bracket Bracket { get; } = bracket;

    public WrittenGroup Group { get; } = group;
}
