using CorpusSdk.Quoting;
using CorpusSdk.Reading.Metadata;

namespace CorpusSdk.Analyzers.Quotes;

/// <summary>The text of an article and its form for comparison.</summary>
/// <param name="Text">The document.</param>
/// <param name="Folded">Its text without front matter.</param>
internal sealed record ArticleWords(string Text, FoldedText Folded)
{
    public static ArticleWords Of(string text)
    {
        var statement = MetadataStage.Read(text, sidecar: null, FieldSchema.Empty, StatedMetadata.Nothing);
        return new(text, FoldedText.Of(text, statement.FrontMatter?.End ?? 0));
    }
}
