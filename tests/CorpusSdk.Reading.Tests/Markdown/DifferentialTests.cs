using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Markdown;

/// <summary>Blocks, their places and their text agree with the parser and its own renderer, on examples of every construct of CommonMark.</summary>
public sealed class DifferentialTests
{
    public static TheoryData<string> Examples => [.. MarkdownExamples.All];

    [Fact]
    public void There_are_examples_of_every_construct() => Assert.InRange(MarkdownExamples.All.Count, 150, 1000);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Blocks_agree_with_the_parser(string markdown) => Assert.Equal(ParsedText.Blocks(markdown), Read(markdown));

    private static List<string> Read(string markdown)
    {
        var article = new MarkdownArticle(markdown);
        return
        [
            .. article
                .Reading.Blocks.Where(b => b.Kind != BlockKind.Table)
                .Select(b => ParsedText.Show(markdown, KindOf(b), b.Span.Start, b.Span.End, article.Plain(b.Span))),
        ];
    }

    // What is known beyond the parser: titles are headings, headers and credits paragraphs.
    private static string KindOf(BlockReading block) =>
        block.Kind switch
        {
            BlockKind.Title => "heading",
            BlockKind.Header or BlockKind.Credit => "paragraph",
            _ => KindNames.ToKebabCase(block.Kind),
        };
}
