namespace CorpusSdk.Reading.Quotations;

/// <summary>A quotation in its sentence, in tokens.</summary>
/// <param name="passage">The quotation.</param>
/// <param name="start">First token of the sentence.</param>
/// <param name="first">First token of the quotation, its mark.</param>
/// <param name="after">The token after the quotation.</param>
/// <param name="end">The token after the sentence, or after the next one where the quotation ends with its own full stop.</param>
internal sealed class Frame(Passage passage, int start, int first, int after, int end)
{
    public Passage Passage { get; } = passage;

    public int Start { get; } = start;

    public int First { get; } = first;

    public int After { get; } = after;

    public int End { get; } = end;
}
