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
    [InlineData("By Zia ul-Rahman and Omar al-Din", "Zia ul-Rahman|Omar al-Din")]
    [InlineData("By Anna Berg (Harbor University, Oslo)", "Anna Berg")]
    [InlineData("By Anna Berg, Oslo", "Anna Berg")]
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
    [InlineData("By Anna Berg\nHarbor Review | Friday, June 15, 2018, 9:00 AM")]
    [InlineData("15 June 2018 | Analysis\nBy Anna Berg")]
    [InlineData("By Anna Berg, Oslo | Last updated 15.06.2018 09:35 CET")]
    [InlineData("By Anna Berg\nTerrorism Monitor Volume 16 Issue 12\nJune 15, 2018")]
    public void Authors_and_date(string head)
    {
        var reading = Read.Text("A Title of Some Words\n" + head + "\n\nIt began (TASS, May 3).\n");
        Assert.Equal(["Anna Berg"], reading.Authors);
        Assert.Equal(("2018-06-15", PublishedBasis.Header), (reading.Published!.Date.ToString(), reading.Published.Basis));
        Assert.Equal("2018-05-03", reading.Citations[0].Date!.Date.ToString());
    }

    [Theory]
    [InlineData("By our correspondent")]
    [InlineData("By a staff reporter in Oslo")]
    [InlineData("By Our Foreign Editor")]
    [InlineData("From our legal correspondent")]
    [InlineData("From our Middle East correspondent in Cairo")]
    public void A_byline_without_a_name_is_of_the_head(string line)
    {
        var reading = Read.Text("A Title of Some Words\n\n" + line + "\n\n15 June 2018\n\nIt began (TASS, May 3).\n");
        Assert.Empty(reading.Authors);
        Assert.Equal("2018-06-15", reading.Published!.Date.ToString());
        Assert.Equal([BlockKind.Title, BlockKind.Header, BlockKind.Header, BlockKind.Paragraph], reading.Blocks.Select(b => b.Kind));
    }

    [Theory]
    [InlineData("The dockers of the harbor want more, and they are not alone.")]
    [InlineData("A summary of the strike\n\nVerdict: FALSE")]
    public void A_subtitle_stands_above_the_byline(string subtitle)
    {
        var reading = Read.Text(
            "A Title of Some Words\n\n"
                + subtitle
                + "\n\nBy Anna Berg, Oslo | Last updated 15.06.2018 09:35 CET\n\nIt began (TASS, May 3).\n"
        );
        Assert.Equal(["Anna Berg"], reading.Authors);
        Assert.Equal("2018-06-15", reading.Published!.Date.ToString());
    }

    [Fact]
    public void A_day_that_heads_a_part_of_the_text_is_not_of_the_head()
    {
        const string text = "A Title of Some Words\n\nA diary in parts.\n\nJune 15, 2018\n\nIt began in the harbor at night.\n";
        Assert.Null(Read.Text(text).Published);
    }

    [Fact]
    public void A_series_counts_its_volumes_in_roman_numerals()
    {
        var reading = Read.Text("China Brief, Vol. XXI, No. 4\n\nA Title of Some Words\n\nIt began in the harbor at night.\n");
        Assert.Equal("A Title of Some Words", reading.Title!.Text);
        Assert.Equal(("China Brief", 21, 4), (reading.Publication!.Name, reading.Publication.Volume, reading.Publication.Issue));
    }

    [Fact]
    public void A_title_stands_behind_its_label()
    {
        var reading = Read.Text(
            "Title: The Updated Harbor Issue\nAuthor: Anna Berg\nDate: 15 June 2018\n\nIt began in the harbor at night.\n"
        );
        Assert.Equal(("The Updated Harbor Issue", "Anna Berg"), (reading.Title!.Text, reading.Authors[0]));
        Assert.Equal("2018-06-15", reading.Published!.Date.ToString());
    }

    [Theory]
    [InlineData("Harbors | Oslo, Bergen | 2018")]
    [InlineData("June 15, 2018 | The day the harbor fell still.")]
    public void Bars_without_a_day_or_with_a_sentence_are_no_head(string line) =>
        Assert.Null(Read.Text("A Title of Some Words\n\n" + line + "\n\nIt began in the harbor at night.\n").Published);

    [Theory]
    [InlineData("By Sea and Land")]
    [InlineData("From Russia With Love")]
    [InlineData("From | Oslo")]
    [InlineData("By | Oslo")]
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
