using CorpusSdk.Quoting;
using CorpusSdk.Reading.Outline;

namespace CorpusSdk.Analyzers.Quotes;

/// <summary>The text of an article and its form for comparison.</summary>
/// <param name="Text">The document.</param>
/// <param name="Folded">Its text without front matter.</param>
internal sealed record ArticleWords(string Text, FoldedText Folded)
{
    public static ArticleWords Of(string text) => new(text, FoldedText.Of(text, FrontMatterRegion.Find(text)?.Span.End ?? 0));
}
