namespace CorpusSdk;

/// <summary>A block of an article: a title, a header line, a paragraph.</summary>
public sealed class Block : TextElement
{
    internal Block(Article article, TextSpan span, BlockKind kind)
        : base(article, span) => Kind = kind;

    /// <summary>What the block is.</summary>
    public BlockKind Kind { get; }
}
