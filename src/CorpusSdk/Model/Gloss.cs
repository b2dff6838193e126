namespace CorpusSdk;

/// <summary>The explanation or translation of a term; its span is the parenthetical.</summary>
public sealed class Gloss : TextElement
{
    internal Gloss(Article article, TextSpan span, string term, string meaning)
        : base(article, span)
    {
        Term = term;
        Meaning = meaning;
    }

    /// <summary>The term.</summary>
    public string Term { get; }

    /// <summary>What it means.</summary>
    public string Meaning { get; }
}
