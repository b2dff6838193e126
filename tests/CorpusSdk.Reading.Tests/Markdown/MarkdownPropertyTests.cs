using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Xunit;

namespace CorpusSdk.Reading.Tests.Markdown;

/// <summary>Random Markdown is read without failure, and every place lies in the document.</summary>
public sealed class MarkdownPropertyTests
{
    private static readonly string[] Parts =
    [
        "# ",
        "## ",
        "> ",
        "- ",
        "1. ",
        "    ",
        "\t",
        "```\n",
        "***\n",
        "===\n",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "``",
        "[",
        "]",
        "](",
        ")",
        "](https://example.org/a)",
        "[^1]",
        "[^1]: ",
        "[id]: https://example.org/b\n",
        "[id]",
        "![",
        "![a](b.png \"Photo: Ann\")",
        "<",
        ">",
        "<https://example.org/c>",
        "<b>",
        "</b>",
        "<br>",
        "<!-- ",
        " -->",
        "<div>\n",
        "&amp;",
        "&#8220;",
        "&",
        "\\",
        "\\*",
        "| a | b |\n|---|---|\n| c | d |\n",
        "|",
        "---\n",
        "---\nx: y\n---\n",
        "Vladimir Putin",
        "said in Moscow",
        "(TASS, May 3, 2018)",
        ". ",
        " ",
        "“We go.”",
        "\"",
        "é",
        "😀",
        "\uD83D",
        "\0",
        "日本",
    ];

    private static readonly Gen<string> Documents = Gen.Int[0, Parts.Length - 1]
        .Array[0, 60]
        .Select(i => string.Concat(i.Select(p => Parts[p])));

    [Fact]
    public void Places_lie_in_the_document_in_order() =>
        Documents.Sample(
            text =>
            {
                var article = new MarkdownArticle(text);
                var reading = article.Reading;
                return Ordered(reading.Blocks.Select(b => b.Span), text.Length)
                    && Ordered(reading.Sentences, text.Length)
                    && Ordered(reading.Markup.Select(m => m.Span), text.Length)
                    && Inside(reading.Parentheticals.Select(p => p.Span), text.Length)
                    && Inside(reading.Quotations.Select(q => q.Span), text.Length)
                    && Inside(reading.Dates.Select(d => d.Span), text.Length)
                    && Inside(reading.Credits.Select(c => c.Span), text.Length)
                    && Inside(reading.Findings.Select(f => f.Span), text.Length)
                    && reading.Citations.All(c =>
                        c.Span.End <= text.Length
                        && c.Span.Contains(c.Group)
                        && c.SupportMinimum.Start <= c.Span.Start
                        && c.SupportMaximum.Start <= c.SupportMinimum.Start
                        && c.Parenthetical >= 0
                        && reading.Parentheticals[c.Parenthetical].Span == c.Span
                    )
                    && reading.Sentences.All(s => reading.Blocks.Any(b => b.Span.Overlaps(s)));
            },
            iter: 4000,
            seed: "0000KoMDjdJ5",
            print: Print
        );

    [Fact]
    public void Reading_twice_gives_the_same() =>
        Documents.Sample(
            text => new MarkdownArticle(text).Reading == new MarkdownArticle(text).Reading,
            iter: 300,
            seed: "0000KoMDjdJ5",
            print: Print
        );

    private static string Print(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static bool Inside(IEnumerable<TextSpan> spans, int length) => spans.All(s => s.End <= length);

    private static bool Ordered(IEnumerable<TextSpan> spans, int length)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.IsEmpty)
                return false;
            end = span.End;
        }

        return end <= length;
    }
}
