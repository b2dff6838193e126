using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Heads of plain-text articles as agencies, newspapers, institutes and blogs print them.</summary>
public sealed class HeaderVariantTests
{
    [Theory]
    [InlineData("By Anna Berg", "Anna Berg")]
    [InlineData("By Anna Berg and Omar Dunn", "Anna Berg|Omar Dunn")]
    [InlineData("By ANNA BERG, OMAR DUNN AND LI WEI", "ANNA BERG|OMAR DUNN|LI WEI")]
    [InlineData("by Jan van der Meer & Li Wei", "Jan van der Meer|Li Wei")]
    [InlineData("By J. R. Berg, Senior Correspondent", "J. R. Berg")]
    [InlineData("By Anna Berg in Oslo and Omar Dunn in Bergen", "Anna Berg|Omar Dunn")]
    [InlineData("By Anna Berg for Harbor Studies", "Anna Berg")]
    [InlineData("Written by Anna Berg", "Anna Berg")]
    [InlineData("Author: Anna Berg", "Anna Berg")]
    [InlineData("Reporting by: Anna Berg; Li Wei", "Anna Berg|Li Wei")]
    [InlineData("Author(s): Anna Berg, Li Wei", "Anna Berg|Li Wei")]
    public void Authors(string line, string authors)
    {
        foreach (var head in new[] { "A Title of Some Words\n\n" + line + "\n\n", "A Title of Some Words\n" + line + "\n\n" })
        {
            var reading = Read.Text(head + "It began in the harbor at night.\n");
            Assert.Equal(authors, string.Join('|', reading.Authors));
            Assert.Equal("A Title of Some Words", reading.Title!.Text);
            Assert.Equal([BlockKind.Title, BlockKind.Header, BlockKind.Paragraph], reading.Blocks.Select(b => b.Kind));
        }
    }

    [Theory]
    [InlineData("By Anna Berg | June 15, 2018")]
    [InlineData("By Anna Berg • 15 June 2018 • 5 min read")]
    [InlineData("By Anna Berg\nJune 15, 2018")]
    [InlineData("June 15, 2018\nBy Anna Berg")]
    [InlineData("By Anna Berg\nFri 15 Jun 2018")]
    [InlineData("Fri., June 15, 2018 17.10\nBy Anna Berg")]
    [InlineData("Published: June 15, 2018, 05:10 PM\nBy: Anna Berg")]
    public void Authors_and_date(string head)
    {
        var reading = Read.Text("A Title of Some Words\n" + head + "\n\nIt began (TASS, May 3).\n");
        Assert.Equal(["Anna Berg"], reading.Authors);
        Assert.Equal(("2018-06-15", PublishedBasis.Header), (reading.Published!.Date.ToString(), reading.Published.Basis));
        Assert.Equal("2018-05-03", reading.Citations[0].Date!.Date.ToString());
    }

    [Theory]
    [InlineData("By Sea and Land")]
    [InlineData("By the Harbor Wall")]
    [InlineData("By December 2018 it was over")]
    [InlineData("By Monday")]
    [InlineData("By Anna Berg stood a man whom nobody knew.")]
    [InlineData("By noon Anna Berg had left the harbor.")]
    public void A_line_that_begins_like_one_names_no_authors(string line) =>
        Assert.Empty(Read.Text("A Title of Some Words\n\n" + line + "\n\nIt began in the harbor at night.\n").Authors);

    [Fact]
    public void Wrapped_text_that_begins_a_line_with_by_stays_one_paragraph()
    {
        var reading = Read.Text("A Title of Some Words\n\nThe strike was called\nby Anna Berg and her friends\nin the harbor at night.\n");
        Assert.Empty(reading.Authors);
        Assert.Equal(2, reading.Blocks.Count);
    }

    [Fact]
    public void A_source_without_brackets_is_a_credit()
    {
        const string text = "A Title of Some Words\n\nSource: Sky News\n\nIt began in the harbor at night.\n";
        var credit = Assert.Single(Read.Text(text).Credits);
        Assert.Equal(("Sky News", "Sky News"), (credit.Source, text.Slice(credit.Span)));
    }

    [Fact]
    public void Everything_on_lines_of_its_own()
    {
        var reading = Read.Text(
            "DOCKERS WALK OUT\nBy Anna Berg and Li Wei\nPublication: Terrorism Monitor Volume: 16 Issue: 12\nJune 15, 2018 05:10 PM\n\n"
                + "OSLO, June 15 (Reuters) – It began (TASS, May 3).\n"
        );
        Assert.Equal("DOCKERS WALK OUT", reading.Title!.Text);
        Assert.Equal(["Anna Berg", "Li Wei"], reading.Authors);
        Assert.Equal(new PublicationReading("terrorism-monitor", "Terrorism Monitor", 16, 12), reading.Publication);
        Assert.Equal("2018-06-15", reading.Published!.Date.ToString());
    }

    [Theory]
    [InlineData("Prague, 15 June 2018")]
    [InlineData("Prague, Friday, 15 June 2018")]
    public void A_place_before_the_date(string line)
    {
        var reading = Read.Text("A Title of Some Words\n\n" + line + "\n\nIt began in the harbor at night.\n");
        Assert.Equal(("2018-06-15", PublishedBasis.Header), (reading.Published!.Date.ToString(), reading.Published.Basis));
    }

    [Theory]
    [InlineData("Harbors, 15 June 2018")]
    [InlineData("Prague, 15 June 2018, was a quiet day.")]
    public void What_is_no_place_and_date(string line) =>
        Assert.Null(Read.Text("A Title of Some Words\n\n" + line + "\n\nIt began in the harbor at night.\n").Published);

    [Fact]
    public void A_dateline_with_its_date_in_brackets()
    {
        var reading = Read.Text("A Title of Some Words\n\nOSLO (June 15, 2018) -- It began in the harbor at night.\n");
        Assert.Equal(("2018-06-15", PublishedBasis.Dateline), (reading.Published!.Date.ToString(), reading.Published.Basis));
    }

    [Theory]
    [InlineData("Terrorism Monitor, Volume 16, Issue 12")]
    [InlineData("Terrorism Monitor Vol. 16 No. 12")]
    public void Volume_and_issue_after_the_name(string line)
    {
        var reading = Read.Text("A Title of Some Words\n\n" + line + "\n\nIt began in the harbor at night.\n");
        Assert.Equal(new PublicationReading("terrorism-monitor", "Terrorism Monitor", 16, 12), reading.Publication);
    }
}
