using System;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Markdown;

/// <summary>What is read of Markdown documents, and where it stands.</summary>
public sealed class MarkdownReadingTests
{
    [Fact]
    public void Blocks_have_kinds_and_text_without_marks()
    {
        var article = new MarkdownArticle(
            "# A *Title*\n\n## Part\n\nText **bold**.\n\n- one\n- two\n\n> said\n> so\n\n```c\ncode\n```\n\n| a | b |\n|---|---|\n| c | d |\n\nNote.[^n]\n\n[^n]: The note.\n"
        );
        Assert.Equal(
            [
                "title: A Title",
                "heading: Part",
                "paragraph: Text bold.",
                "list: one",
                "list: two",
                "quote: said\nso",
                "code: code",
                "table: | a | b |\n|---|---|\n| c | d |",
                "paragraph: Note.",
                "footnote: The note.",
            ],
            article.Blocks
        );
    }

    [Theory]
    [InlineData("It *was* __so__.", "It was so.")]
    [InlineData("It ~~was~~ so.", "It was so.")]
    [InlineData("AT&amp;T said &#8220;no&#8221;.", "AT&T said “no”.")]
    [InlineData(@"The \*star\* stays\.", "The *star* stays.")]
    [InlineData("A [link](https://example.org/a \"t\") here.", "A link here.")]
    [InlineData("A [link][id] and [id].\n\n[id]: https://example.org/a", "A link and id.")]
    [InlineData("A <b>tag</b> and <!-- a note --> more.", "A tag and  more.")]
    [InlineData("Run `dotnet build` now.", "Run dotnet build now.")]
    [InlineData("Run `` a`b `` now.", "Run a`b now.")]
    [InlineData("See <https://example.org/a>.", "See https://example.org/a.")]
    [InlineData("A line  \nbreak\\\nand another.", "A line  \nbreak\nand another.")]
    [InlineData("One<br>two.", "One\ntwo.")]
    [InlineData("A note[^1] here.\n\n[^1]: Text.", "A note here.")]
    [InlineData("An ![image *x*](a.png \"t\") here.", "An  here.")]
    [InlineData("A snake_case and 2 * 3 * 4.", "A snake_case and 2 * 3 * 4.")]
    public void Text_of_sentences_is_without_marks(string markdown, string plain) =>
        Assert.Equal(plain, Assert.Single(new MarkdownArticle("# T\n\n" + markdown + "\n").Sentences));

    [Fact]
    public void A_number_that_begins_the_next_block_is_no_note_mark() =>
        Assert.Equal(["It began.", "[1] It ended."], new MarkdownArticle("# T\n\nIt began.\n- [1] It ended.\n").Sentences);

    [Fact]
    public void Sentences_hold_the_links_and_note_marks_at_their_ends()
    {
        var article = new MarkdownArticle(
            "It fell.[^1] [He said](https://example.org/a) so. It *rose* [again](https://example.org/b)\n\n[^1]: Note.\n"
        );
        Assert.Equal(
            ["It fell.[^1]", "[He said](https://example.org/a) so.", "It *rose* [again](https://example.org/b)"],
            article.Reading.Sentences.Select(article.Source.Slice)
        );
    }

    [Fact]
    public void Links_cite_the_pages_they_lead_to()
    {
        var article = new MarkdownArticle(
            "It fell, [the agency said](https://www.interfax.ru/world/601). It rose [today][r]. See <https://tass.com/a/1>. [Home](https://tass.com/) [in](#here) [mail](mailto:a@b.example)\n\n[r]: <https://www.reuters.com/a/b> \"Reuters\"\n"
        );
        Assert.Equal(
            [
                "[the agency said](https://www.interfax.ru/world/601) | https://www.interfax.ru/world/601 | - | link",
                "[today][r] | https://www.reuters.com/a/b | - | link",
                "<https://tass.com/a/1> | https://tass.com/a/1 | - | url",
            ],
            article.Citations
        );
        var link = article.Reading.Citations[0];
        Assert.Equal("https://www.interfax.ru/world/601", article.Source.Slice(link.Group));
        Assert.Equal("https://www.interfax.ru/world/601", article.Plain(link.Group));
        Assert.Equal("the agency said", article.Plain(link.Span));
        Assert.Equal("It fell, the agency said", article.Plain(link.SupportMinimum));
        Assert.Equal((1, 10), (link.Line, link.Column));
        Assert.Equal("r", article.Source.Slice(article.Reading.Citations[1].Group));
    }

    [Fact]
    public void A_link_in_a_citing_bracket_is_the_same_citation() =>
        Assert.Equal(
            ["([Interfax](https://www.interfax.ru/a/1), *January 2*) | Interfax | 2018-01-02 | media"],
            new MarkdownArticle("It fell ([Interfax](https://www.interfax.ru/a/1), *January 2*).\n").Citations
        );

    [Fact]
    public void Footnotes_and_numbers_cite_their_entries() =>
        Assert.Equal(
            [
                "[^1] | Kommersant | 2018-05-04 | footnote",
                "[2] | Reuters | 2018-05-05 | numeric",
                "[3] | https://tass.com/a/1 | - | numeric",
            ],
            new MarkdownArticle(
                "It fell.[^1] It rose [2]. It stays [3].\n\n[^1]: *Kommersant*, “Small effects,” May 4, 2018.\n\n## References\n\n1. Kommersant, May 3, 2018\n2. Reuters, May 5, 2018\n\n[3]: https://tass.com/a/1\n"
            ).Citations
        );

    [Fact]
    public void Code_tables_and_HTML_are_not_read()
    {
        var article = new MarkdownArticle(
            "# T\n\nText `Vladimir Putin (TASS, May 3, 2018)` here.\n\n    Vladimir Putin (TASS, May 3, 2018)\n\n~~~\nVladimir Putin (TASS, May 3, 2018)\n~~~\n\n<div>\nVladimir Putin (TASS, May 3, 2018)\n</div>\n\n<!-- Vladimir Putin -->\n\n|Vladimir Putin|(TASS, May 3, 2018)|\n|---|---|\n|a|b|\n"
        );
        Assert.Empty(article.Mentions);
        Assert.Empty(article.Citations);
        Assert.Empty(article.Reading.Dates);
        Assert.Equal(["Text Vladimir Putin (TASS, May 3, 2018) here."], article.Sentences);
    }

    [Fact]
    public void Entities_are_found_across_marks_and_in_links() =>
        Assert.Equal(
            ["Russia: Russia", "Vladimir Putin: Vladimir Pu**tin", "Moscow: Moscow"],
            new MarkdownArticle("In [Russia](https://example.org/wiki/Russia) *Vladimir Pu**tin*** left **Moscow**.\n").Mentions.Where(m =>
                !m.StartsWith("United", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void Block_quotations_are_quotations()
    {
        var article = new MarkdownArticle("He said:\n\n> We go.\n>\n> We *stay*.\n\nThen:\n\n> Another.\n");
        Assert.Equal(["We go.\n>\n> We *stay*.", "Another."], article.Reading.Quotations.Select(q => article.Source.Slice(q.Span)));
        Assert.Equal("We go.\n\nWe stay.", article.Plain(article.Reading.Quotations[0].Span));
    }

    [Theory]
    [InlineData("![a](b.png \"Photo: Ann Lee / Agency\")", "Ann Lee / Agency", "Photo: Ann Lee / Agency")]
    [InlineData("![Source: Sky News](b.png)", "Sky News", "Source: Sky News")]
    [InlineData("![a](b.png)\n*Source: Sky News*", "Sky News", "Source: Sky News")]
    [InlineData("![a](b.png)\n\n*Source: Sky News*", "Sky News", "Source: Sky News")]
    [InlineData("![a](b.png)\n\n*(Source: Sky News)*", "Sky News", "(Source: Sky News)")]
    public void Images_are_credited(string markdown, string source, string written)
    {
        var article = new MarkdownArticle("# T\n\nText.\n\n" + markdown + "\n\nMore text.\n");
        var credit = Assert.Single(article.Reading.Credits);
        Assert.Equal((source, written), (credit.Source, article.Source.Slice(credit.Span)));
        Assert.Equal(["Text.", "More text."], article.Sentences);
    }

    [Fact]
    public void Header_lines_under_the_title_are_fields()
    {
        var reading = new MarkdownArticle("# T\n\n*By: Ann Lee*\\\nMay 4, 2018\n\nText.\n").Reading;
        Assert.Equal(["Ann Lee"], reading.Authors);
        Assert.Equal("2018-05-04", reading.Published?.Date.ToString());
    }

    [Fact]
    public void Front_matter_is_a_header_and_is_not_read()
    {
        var article = new MarkdownArticle("---\nx: Vladimir Putin\n---\n# A Title\n\nText in **Moscow**.\n");
        Assert.Equal(["front-matter: ---\nx: Vladimir Putin\n---", "title: A Title", "paragraph: Text in Moscow."], article.Blocks);
        Assert.Equal(["Moscow: Moscow"], article.Mentions);
    }

    [Fact]
    public void Only_the_first_heading_of_the_first_level_is_the_title() =>
        Assert.Equal(
            ["heading: Part", "title: Title", "heading: Other"],
            new MarkdownArticle("## Part\n\nTitle\n=====\n\n# Other\n").Blocks
        );

    [Fact]
    public void A_document_without_marks_has_no_markup()
    {
        const string text = "First line\nof a paragraph (TASS, May 3, 2018).\n\nAnother.\n";
        var article = new MarkdownArticle(text);
        Assert.Empty(article.Reading.Markup);
        Assert.Equal("(TASS, May 3, 2018) | TASS | 2018-05-03 | media", Assert.Single(article.Citations));
    }

    [Fact]
    public void Findings_stand_in_the_document()
    {
        var finding = new MarkdownArticle(
            "# T\n\nSome **bold** text.\n\n> It *began* (TASS, **February 31**, 2018).\n"
        ).Reading.Findings.Single(f => f.Rule == "CORPUS0103");
        Assert.Equal((5, 23), (finding.Line, finding.Column));
    }
}
