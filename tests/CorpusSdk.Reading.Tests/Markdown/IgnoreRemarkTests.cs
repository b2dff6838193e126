using System;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Markdown;

/// <summary>Remarks in Markdown that ignore rules for one block.</summary>
public sealed class IgnoreRemarkTests
{
    private const string Lost = "We will look into it,” the minister said.";

    [Theory]
    [InlineData("<!-- corpus: ignore CORPUS0402 as printed -->\n" + Lost)]
    [InlineData("<!-- corpus: ignore CORPUS0402 as printed -->\n\n" + Lost)]
    [InlineData("<!--corpus: ignore CORPUS0102, CORPUS0402 as printed\nin the first edition-->\n" + Lost)]
    [InlineData(Lost + " <!-- corpus: ignore CORPUS0402 as printed -->")]
    [InlineData("She <!-- corpus: ignore CORPUS0402 as printed --> waited. " + Lost)]
    [InlineData("<!-- corpus: ignore CORPUS0402 as printed -->\n- " + Lost)]
    [InlineData("> <!-- corpus: ignore CORPUS0402 as printed -->\n> " + Lost)]
    public void A_rule_is_ignored_in_the_block_of_the_remark_or_the_next_one(string body)
    {
        Assert.Equal("", Findings(body));
        Assert.Equal("CORPUS0402", Findings(body + "\n\n" + Lost));
    }

    [Theory]
    [InlineData("<!-- corpus: ignore CORPUS0401 as printed -->\n" + Lost, "CORPUS0402")]
    [InlineData("<!-- corpus: ignore CORPUS0402 as printed -->\n\nIt rained.\n\n" + Lost, "CORPUS0402")]
    [InlineData("```\n<!-- corpus: ignore CORPUS0402 as printed -->\n```\n\n" + Lost, "CORPUS0402")]
    [InlineData("`<!-- corpus: ignore CORPUS0402 as printed -->` " + Lost, "CORPUS0402")]
    [InlineData("<!-- ignore CORPUS0402 -->\n" + Lost, "CORPUS0402")]
    public void Other_rules_other_blocks_code_and_other_remarks_change_nothing(string body, string rules) =>
        Assert.Equal(rules, Findings(body));

    [Theory]
    [InlineData("<!-- corpus: ignore CORPUS0402 -->\n" + Lost, "CORPUS0831")]
    [InlineData("<!-- corpus: ingore CORPUS0402 as printed -->\n" + Lost, "CORPUS0832 CORPUS0402")]
    [InlineData("<!-- corpus: ignore 0402 as printed -->\n" + Lost, "CORPUS0832 CORPUS0402")]
    [InlineData("It rained.\n\n<!-- corpus: ignore CORPUS0402 as printed -->", "CORPUS0832")]
    [InlineData("<!-- corpus: ignore CORPUS0701 it is not -->\nIt rained.", "CORPUS0830")]
    [InlineData("<!-- corpus: ignore CORPUS0842 as printed -->\nIt rained.", "CORPUS0830")]
    public void A_remark_that_is_not_right_is_told(string body, string rules) => Assert.Equal(rules, Findings(body));

    [Fact]
    public void A_finding_about_a_remark_stands_at_the_remark()
    {
        var finding = Assert.Single(Read("It rained. <!-- corpus: ignore CORPUS0402 -->").Findings);
        Assert.Equal((3, 12, 3, 46), (finding.Line, finding.Column, finding.EndLine, finding.EndColumn));
    }

    [Fact]
    public void Plain_text_has_no_remarks() =>
        Assert.Equal(
            "CORPUS0402",
            Assert
                .Single(new ArticleReader().Read("a", "a.txt", "A Title\n\n<!-- corpus: ignore CORPUS0402 x -->\n\n" + Lost).Findings)
                .Rule
        );

    [Theory]
    [InlineData("<!-- corpus:")]
    [InlineData("<!-- corpus: -->")]
    [InlineData("<!-- corpus: ignore -->")]
    [InlineData("<!---->")]
    [InlineData("<!-->\n<!-- corpus: ignore CORPUS0402 --> <!-- corpus: ignore CORPUS0402 -->")]
    public void Damaged_remarks_never_throw(string body) => _ = Findings(body);

    private static string Findings(string body) => string.Join(' ', Read(body).Findings.Where(f => f.IsEnabled).Select(f => f.Rule));

    private static ArticleReading Read(string body) => new ArticleReader().Read("a", "a.md", "# A Title\n\n" + body);
}
