using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk.Reading.Tests.Markdown;

/// <summary>What Markdig itself says of a document: kinds, places and plain text of its blocks, by its own renderer.</summary>
internal static class ParsedText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseFootnotes()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>Blocks that hold text, in the order of the document, as <c>kind start-end text</c>; blanks are folded.</summary>
    public static List<string> Blocks(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        var blocks = new List<(int Start, string Written)>();
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is HtmlBlock or ThematicBreakBlock or LinkReferenceDefinition || IsInTable(block))
                continue;
            if (block.Inline is null && block is not CodeBlock)
                continue;
            foreach (var image in block.Inline?.Descendants<LinkInline>().Where(l => l.IsImage).ToList() ?? [])
                image.Remove();
            foreach (var link in block.Inline?.Descendants<AutolinkInline>().ToList() ?? [])
                link.ReplaceBy(new LiteralInline(link.Url));
            foreach (var tag in block.Inline?.Descendants<HtmlInline>().Where(t => t.Tag == "<br>").ToList() ?? [])
                tag.ReplaceBy(new LiteralInline(" "));
            // A number is a mark that points into a list of references, not a link.
            foreach (var link in block.Inline?.Descendants<LinkInline>().Where(IsNumber).ToList() ?? [])
                link.ReplaceBy(new LiteralInline("[" + link.Label + "]"), copyChildren: false);
            var text = block is CodeBlock code ? code.Lines.ToString() : Render(block);
            if (text.Trim().Length > 0)
                blocks.Add((block.Span.Start, Show(markdown, KindOf(block), block.Span.Start, EndOf(block), text)));
        }

        return [.. blocks.OrderBy(b => b.Start).Select(b => b.Written)];
    }

    // The parser forgets the lines of a fence that is never closed.
    private static int EndOf(LeafBlock block) =>
        block is FencedCodeBlock { Lines: { Count: > 0 } lines }
            ? Math.Max(block.Span.End, lines.Lines[lines.Count - 1].Slice.End) + 1
            : block.Span.End + 1;

    /// <summary>One block as it is compared.</summary>
    public static string Show(string markdown, string kind, int start, int end, string text)
    {
        var written = markdown[start..end];
        start += written.Length - written.TrimStart().Length;
        return $"{kind} {start}-{start + written.Trim().Length} {Fold(text)}";
    }

    private static bool IsNumber(LinkInline link) => link is { IsShortcut: true, Label: { } label } && label.All(char.IsAsciiDigit);

    private static string Render(LeafBlock block)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer)
        {
            EnableHtmlForBlock = false,
            EnableHtmlForInline = false,
            EnableHtmlEscape = false,
        };
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.RemoveAll(r => r is HtmlFootnoteLinkRenderer);
        renderer.WriteLeafInline(block);
        writer.Flush();
        return writer.ToString();
    }

    private static string KindOf(LeafBlock block) =>
        block switch
        {
            HeadingBlock => "heading",
            CodeBlock => "code",
            _ when Parents(block).Any(p => p is Footnote) => "footnote",
            _ when Parents(block).Any(p => p is QuoteBlock) => "quote",
            _ when Parents(block).Any(p => p is ListBlock) => "list",
            _ => "paragraph",
        };

    private static bool IsInTable(LeafBlock block) => Parents(block).Any(p => p is Table);

    private static IEnumerable<ContainerBlock> Parents(Markdig.Syntax.Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
            yield return parent;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var word in text.Replace('\0', '\uFFFD').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            folded.Append(folded.Length > 0 ? " " : "").Append(word);
        return folded.ToString();
    }
}
