namespace CorpusSdk;

/// <summary>The definition of an acronym; its span is the defining parenthetical.</summary>
public sealed class Acronym : TextElement
{
    internal Acronym(Article article, TextSpan span, string shortForm, string longForm)
        : base(article, span)
    {
        Short = shortForm;
        Long = longForm;
    }

    /// <summary>The acronym.</summary>
    public string Short { get; }

    /// <summary>What it stands for, as written.</summary>
    public string Long { get; }
}
