using System.Collections.Generic;

namespace CorpusSdk;

/// <summary>A place where an article refers to another article of the corpus.</summary>
public sealed class Reference : TextElement
{
    internal Reference(Article article, TextSpan span, ReferenceKind kind, Citation? citation, IReadOnlyList<Article> candidates)
        : base(article, span)
    {
        Kind = kind;
        Citation = citation;
        Candidates = candidates;
    }

    /// <summary>How it refers.</summary>
    public ReferenceKind Kind { get; }

    /// <summary>The article it leads to; null when the corpus has none, or several that it can mean.</summary>
    public Article? Target => Candidates.Count == 1 ? Candidates[0] : null;

    /// <summary>The articles it can mean, by id: several when a publication has more than one article of the day.</summary>
    public IReadOnlyList<Article> Candidates { get; }

    /// <summary>The citation that refers; null for links and parts.</summary>
    public Citation? Citation { get; }
}
