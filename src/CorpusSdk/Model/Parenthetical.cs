namespace CorpusSdk;

/// <summary>A bracketed span of an article, brackets included.</summary>
public sealed class Parenthetical : TextElement
{
    internal Parenthetical(Article article, int index, TextSpan span, ParentheticalClass kind)
        : base(article, span)
    {
        Index = index;
        Class = kind;
    }

    /// <summary>Number of the parenthetical in its article, from 0.</summary>
    public int Index { get; }

    /// <summary>What it is.</summary>
    public ParentheticalClass Class { get; }
}
