namespace CorpusSdk.Reading.Quotations;

/// <summary>The quotation before the one that is read, and who spoke it.</summary>
internal sealed class SpokenBefore(Frame frame, FoundSpeakers? found)
{
    public Frame Frame { get; } = frame;

    public FoundSpeakers? Found { get; } = found;
}
