namespace CorpusSdk.Reading.Quotations;

/// <summary>A pair of quotation marks.</summary>
internal sealed class QuotePair(TextSpan span, int depth, bool isClosed)
{
    /// <summary>From the opening to the closing mark, both included; to the end of the block when it is not closed.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>0 for a quotation that stands in no other one.</summary>
    public int Depth { get; } = depth;

    public bool IsClosed { get; } = isClosed;
}
