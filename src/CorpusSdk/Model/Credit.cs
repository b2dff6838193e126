namespace CorpusSdk;

/// <summary>A credit of a picture or a text, brackets included.</summary>
public sealed class Credit : TextElement
{
    internal Credit(Article article, TextSpan span, string source)
        : base(article, span) => Source = source;

    /// <summary>Who is credited.</summary>
    public string Source { get; }
}
