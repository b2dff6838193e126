namespace CorpusSdk;

/// <summary>Words of an article that <see cref="Article.Quote"/> found; its text is what the article says, with the article's marks and dashes.</summary>
public sealed class Passage : TextElement
{
    internal Passage(Article article, TextSpan span)
        : base(article, span) { }

    /// <summary>The sentence in which it begins; outside running text the block, such as the title.</summary>
    public TextElement Sentence => Article.ElementAt(Span.Start);

    /// <summary>File, line and column of its start.</summary>
    public SourceLocation Location => Article.Text.Locate(Article.SourceFile, Span.Start);
}
