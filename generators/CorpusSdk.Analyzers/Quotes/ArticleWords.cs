using CorpusSdk.Quoting;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Markdown;
using CorpusSdk.Reading.Metadata;

namespace CorpusSdk.Analyzers.Quotes;

/// <summary>The text of an article and its form for comparison.</summary>
/// <param name="Text">The document.</param>
/// <param name="Markup">Its markup; empty for plain text.</param>
/// <param name="Folded">Its text without front matter and markup.</param>
internal sealed record ArticleWords(string Text, EquatableArray<MarkupPiece> Markup, FoldedText Folded)
{
    public static ArticleWords Of(string text, bool isMarkdown)
    {
        var statement = MetadataStage.Read(text, sidecar: null, FieldSchema.Empty, StatedMetadata.Nothing);
        var markup = isMarkdown ? MarkdownTextReader.Read(text, statement)?.Markup ?? default : default;
        return new(text, markup, FoldedText.Of(text, statement.FrontMatter?.End ?? 0, markup.AsSpan()));
    }

    /// <summary>The text at a place, without markup.</summary>
    public string Plain(TextSpan span) => PlainText.Of(Text, span, Markup.AsSpan());
}
