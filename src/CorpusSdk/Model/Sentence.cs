namespace CorpusSdk;

/// <summary>A sentence of an article.</summary>
public sealed class Sentence : TextElement
{
    internal Sentence(Article article, int index, TextSpan span)
        : base(article, span) => Index = index;

    /// <summary>Number of the sentence in its article, from 0.</summary>
    public int Index { get; }
}
