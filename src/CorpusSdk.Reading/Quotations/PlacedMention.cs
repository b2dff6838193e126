namespace CorpusSdk.Reading.Quotations;

/// <summary>A mention with its entity.</summary>
internal sealed class PlacedMention(TextSpan span, EntityReading entity)
{
    public TextSpan Span { get; } = span;

    public EntityReading Entity { get; } = entity;
}
