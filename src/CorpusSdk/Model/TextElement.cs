using System.Diagnostics;

namespace CorpusSdk;

/// <summary>Something that stands at a place of an article.</summary>
[DebuggerDisplay("{Text,nq} {Span}")]
public abstract class TextElement
{
    private protected TextElement(Article article, TextSpan span)
    {
        Article = article;
        Span = span;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where it stands, in UTF-16 code units of the article's text.</summary>
    public TextSpan Span { get; }

    /// <summary>What is written there, without markup; <c>Article.Text[Span]</c> gives it as it stands in the document.</summary>
    public string Text => ReadText();

    /// <summary>What is written there.</summary>
    public override string ToString() => Text;

    private protected virtual string ReadText() => Article.Text.Plain(Span);
}
