using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Reference lists, footnotes, links, ibid.: what they are in the document, and what is reported.</summary>
public sealed class ReferenceTests
{
    private const string Numbered = """
        A Title of Some Words

        The effect is small [1], and it is old [2–3].

        References

        [1] Kommersant, May 4, 2018.
        [2] Reuters, May 5, 2018,
        https://www.reuters.com/article/effect
        [3] Smith, J. (2016). On effects. Clarendon.

        The text goes on (TASS, May 6, 2018).
        """;

    [Fact]
    public void Entries_are_footnotes_and_no_running_text()
    {
        var reading = Read.Text(Numbered);
        Assert.Equal(
            [
                BlockKind.Title,
                BlockKind.Paragraph,
                BlockKind.Heading,
                BlockKind.Footnote,
                BlockKind.Footnote,
                BlockKind.Footnote,
                BlockKind.Paragraph,
            ],
            reading.Blocks.Select(b => b.Kind)
        );
        Assert.Equal("[2] Reuters, May 5, 2018,\nhttps://www.reuters.com/article/effect", Numbered.Slice(reading.Blocks[4].Span));
        Assert.Empty(reading.Dates);
    }

    [Fact]
    public void A_number_cites_its_entry_and_stands_where_it_is_printed()
    {
        var reading = Read.Text(Numbered);
        Assert.Equal(["[1]", "[2–3]", "[2–3]", "(TASS, May 6, 2018)"], reading.Citations.Select(c => Numbered.Slice(c.Span)));
        Assert.Equal(["kommersant", "reuters", "smith-j", "tass"], reading.Citations.Select(c => c.Sources[0].Id));
        Assert.Equal("The effect is small", Numbered.Slice(reading.Citations[0].SupportMinimum));
    }

    [Fact]
    public void A_number_without_an_entry_is_reported()
    {
        var reading = Read.Body("The effect is small [4].");
        Assert.Empty(reading.Citations);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal("CORPUS0302", finding.Rule);
        Assert.Equal(["4"], finding.Arguments);
    }

    [Theory]
    [InlineData("Notes")]
    [InlineData("REFERENCES:")]
    [InlineData("## Works Cited")]
    [InlineData("**Bibliography**")]
    [InlineData("5. References")]
    public void Headings_of_lists_are_known(string heading) =>
        Assert.Equal(
            ["Kommersant|2018-05-04|numeric"],
            Read.Citations($"The effect is small [1].\n\n{heading}\n1. Kommersant, May 4, 2018.")
        );

    [Fact]
    public void A_section_about_sources_is_running_text()
    {
        var reading = Read.Body(
            "It began.\n\nSources\n\nThe sources of the river lie in the north, and nobody has ever counted all of them."
        );
        Assert.DoesNotContain(reading.Blocks, b => b.Kind == BlockKind.Footnote);
    }

    [Fact]
    public void A_numbered_list_elsewhere_is_no_reference_list()
    {
        var reading = Read.Body("It began with two steps.\n\n1. Kommersant, May 4, 2018, was printed.\n\n2. The rest followed [1].");
        Assert.Empty(reading.Citations);
        Assert.Equal("CORPUS0302", Assert.Single(reading.Findings).Rule);
    }

    [Fact]
    public void A_repeated_reference_reports_its_date_once()
    {
        var reading = Read.Text("A Title of Some Words\n\nIt began [1]. It ended [1].\n\nNotes\n\n1. Kommersant, February 31, 2018.\n");
        Assert.Equal(2, reading.Citations.Count);
        Assert.Single(reading.Findings, f => f.Rule == "CORPUS0103");
    }

    [Fact]
    public void Words_of_a_link_are_running_text_and_are_supported()
    {
        const string body = "The ministry [denied it on January 5](https://www.interfax.ru/world/611111) again.";
        var reading = Read.Body(body, "2018-06-15");
        var citation = Assert.Single(reading.Citations);
        Assert.Equal("interfax", citation.Sources[0].Id);
        Assert.Equal("[denied it on January 5](https://www.interfax.ru/world/611111)", Read.Article(body).Slice(citation.Span));
        Assert.Equal("The ministry [denied it on January 5", Read.Article(body).Slice(citation.SupportMinimum));
        Assert.Equal("2018-01-05", Assert.Single(reading.Dates).Date.ToString());
    }

    [Theory]
    [InlineData("The talks failed. The minister left (ibid.).", "no source")]
    [InlineData("The talks failed (Interfax, TASS, June 4). The minister left (ibid.).", "more than one source")]
    [InlineData("The talks failed (Interfax, June 4; TASS, June 5). The minister left (ibid.).", "more than one source")]
    public void An_antecedent_that_is_not_clear_is_reported(string body, string reason)
    {
        var reading = Read.Body(body, "2018-06-15");
        Assert.Empty(reading.Citations[^1].Sources);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal("CORPUS0303", finding.Rule);
        Assert.Equal(["ibid", reason], finding.Arguments);
    }

    [Fact]
    public void A_clear_antecedent_is_resolved_and_says_so()
    {
        var reading = Read.Body("The talks failed (Interfax, June 4). The minister left (ibid.).", "2018-06-15");
        Assert.Equal(SourceRule.SameAsBefore, reading.Citations[1].Sources[0].Rule);
        Assert.Equal("interfax", reading.Citations[1].Sources[0].Id);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void An_unclosed_bracket_that_cites_is_read_to_the_end_of_its_sentence_and_reported()
    {
        const string body = "The talks failed (Interfax, May 4. The minister left.";
        var reading = Read.Body(body, "2018-06-15");
        Assert.Equal("(Interfax, May 4", Read.Article(body).Slice(Assert.Single(reading.Citations).Span));
        Assert.Equal(ParentheticalClass.Citation, Assert.Single(reading.Parentheticals).Class);
        Assert.Equal("CORPUS0301", Assert.Single(reading.Findings).Rule);
    }
}
