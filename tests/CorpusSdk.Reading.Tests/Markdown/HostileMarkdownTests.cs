using System;
using System.Linq;
using System.Text;
using Xunit;

namespace CorpusSdk.Reading.Tests.Markdown;

/// <summary>Markdown that is made to keep a parser busy. Each text is read; those that no parser should be given are read as plain text, and reported.</summary>
public sealed class HostileMarkdownTests
{
    private const int Size = 200_000;

    [Theory]
    [InlineData("[")]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("*a ")]
    [InlineData("*a_ ")]
    [InlineData("a*")]
    [InlineData("~~a ")]
    [InlineData("![")]
    [InlineData("![[]()")]
    [InlineData("[^")]
    [InlineData("1. ")]
    [InlineData("> - ")]
    [InlineData("[a](b")]
    [InlineData("[a](")]
    [InlineData("[a](b (c ")]
    [InlineData("a <?")]
    [InlineData("a <!A ")]
    [InlineData("a <![CDATA[")]
    [InlineData("[a]: /u\n")]
    [InlineData("[a]: \n")]
    [InlineData("a\n=\n")]
    public void What_cannot_be_parsed_is_read_as_plain_text(string part)
    {
        var text = "A Title\n\n" + Repeat(part) + "\n\nIt began (TASS, May 3, 2018).\n";
        var article = new MarkdownArticle(text);
        Assert.Contains(article.Reading.Findings, f => (f.Rule, f.Severity, f.Line) == ("CORPUS0510", Severity.Warning, 1));
        Assert.Empty(article.Reading.Markup);
        Assert.Contains(article.Citations, c => c == "(TASS, May 3, 2018) | TASS | 2018-05-03 | media");
    }

    [Theory]
    [InlineData("]")]
    [InlineData("`")]
    [InlineData("``a ")]
    [InlineData("*")]
    [InlineData("&amp;")]
    [InlineData("\\")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("a <!-- b -->")]
    [InlineData("<div>\n")]
    [InlineData("- a\n\n\n")]
    [InlineData("# a\n")]
    [InlineData("|a|b|\n")]
    [InlineData("[a](http://x.example/y) ")]
    public void Other_marks_are_parsed_however_many_there_are(string part)
    {
        var article = new MarkdownArticle(Repeat(part) + "\n\nIt began (TASS, May 3, 2018).\n");
        Assert.DoesNotContain(article.Reading.Findings, f => f.Rule == "CORPUS0510");
    }

    [Fact]
    public void A_table_with_too_many_cells_is_read_as_plain_text()
    {
        var text = Repeat("|a", 20_000) + "\n" + Repeat("|-", 20_000) + "\n" + Repeat("|b\n", 160_000);
        Assert.Contains(new MarkdownArticle(text).Reading.Findings, f => f.Rule == "CORPUS0510");
    }

    [Fact]
    public void Lists_nested_deep_are_read_as_plain_text()
    {
        var text = string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', 2 * i) + "- a\n"));
        Assert.Contains(new MarkdownArticle(text).Reading.Findings, f => f.Rule == "CORPUS0510");
    }

    [Fact]
    public void A_long_reference_list_of_links_is_parsed()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(i => $"[a{i}]: https://example.org/some/page/of/a/site/{i}\n"));
        Assert.DoesNotContain(new MarkdownArticle("Text.\n\n" + text).Reading.Findings, f => f.Rule == "CORPUS0510");
    }

    private static string Repeat(string part, int size = Size)
    {
        var text = new StringBuilder(size + part.Length);
        while (text.Length < size)
            text.Append(part);
        return text.ToString();
    }
}
