using System;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace CorpusSdk.Reading.Markdown;

/// <summary>Parses Markdown: CommonMark with footnotes, pipe tables and strikethrough.</summary>
internal static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseFootnotes()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>The document; null when it cannot be parsed, as when elements are nested too deep.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        if (ParsingCost.IsTooHigh(text))
            return null;
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // What the parser throws for elements that are nested too deep.
            return null;
        }
    }
}
