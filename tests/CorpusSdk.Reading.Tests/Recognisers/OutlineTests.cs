using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Title, header, credits and blocks.</summary>
public sealed class OutlineTests
{
    [Theory]
    [InlineData("Publication: Eurasia Daily Monitor Volume: 15 Issue: 7", "Eurasia Daily Monitor", 15, 7)]
    [InlineData("PUBLICATION: Eurasia Daily Monitor VOLUME: 15 ISSUE: 7", "Eurasia Daily Monitor", 15, 7)]
    [InlineData("Publication: EDM, Vol. 15, No. 7", "Eurasia Daily Monitor", 15, 7)]
    [InlineData("Journal: Harbor Studies; Volume: 3", "Harbor Studies", 3, null)]
    [InlineData("Publication: Harbor Studies", "Harbor Studies", null, null)]
    [InlineData("Publication: Terrorism Monitor Volume 9 Issue 21", "Terrorism Monitor", 9, 21)]
    public void A_header_names_publication_volume_and_issue(string header, string name, int? volume, int? issue)
    {
        var reading = Read.Text("A Title of Some Words\n\n" + header + "\n\nIt began in Moscow.\n");
        Assert.Equal((name, volume, issue), (reading.Publication!.Name, reading.Publication.Volume, reading.Publication.Issue));
        Assert.Equal([BlockKind.Title, BlockKind.Header, BlockKind.Paragraph], reading.Blocks.Select(b => b.Kind));
    }

    [Theory]
    [InlineData("Publication: Harbor Studies\nVolume: 3\nIssue: 4")]
    [InlineData("Publication: Harbor Studies\n\nVolume: 3\n\nIssue: 4")]
    public void Fields_may_stand_on_lines_of_their_own(string header)
    {
        var reading = Read.Text("A Title of Some Words\n\n" + header + "\n\nIt began in Moscow.\n");
        Assert.Equal(new PublicationReading("harbor-studies", "Harbor Studies", 3, 4), reading.Publication);
    }

    [Fact]
    public void Authors_and_the_date_of_the_header()
    {
        var reading = Read.Text(
            "A Title of Some Words\n\nBy: Anna Berg and Omar Dunn, Li Wei\n\nDate: June 15, 2018\n\nIt began (TASS, May 3).\n"
        );
        Assert.Equal(["Anna Berg", "Omar Dunn", "Li Wei"], reading.Authors);
        Assert.Equal(("2018-06-15", PublishedBasis.Header), (reading.Published!.Date.ToString(), reading.Published.Basis));
        Assert.Equal("2018-05-03", reading.Citations[0].Date!.Date.ToString());
    }

    [Theory]
    [InlineData("Publication of the report was delayed by a month.")]
    [InlineData("Volume is what traders look at first, they say.")]
    [InlineData("By the end of the year it was over.")]
    [InlineData("Dated equipment was sent to the front.")]
    public void A_sentence_that_begins_like_a_label_is_no_header(string sentence)
    {
        var reading = Read.Text("A Title of Some Words\n\n" + sentence + "\n\nIt began in Moscow.\n");
        Assert.Null(reading.Publication);
        Assert.Empty(reading.Authors);
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Paragraph], reading.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void A_header_below_the_first_paragraph_is_running_text() =>
        Assert.Null(Read.Text("A Title of Some Words\n\nIt began in Moscow.\n\nPublication: Harbor Studies\n").Publication);

    [Theory]
    [InlineData("Who Gains in the U.S.\n\nIt began in Moscow.\n", "Who Gains in the U.S.")]
    [InlineData("\n\n  Leaders Meet Again \n\nIt began in Moscow.\n", "Leaders Meet Again")]
    [InlineData("Leaders Meet\nAgain\n\nIt began in Moscow.\n", "Leaders Meet Again")]
    [InlineData("Leaders Meet\r\nAgain\r\n\r\nIt began in Moscow.\r\n", "Leaders Meet Again")]
    [InlineData("会談が始まる\n\nIt began in Moscow.\n", "会談が始まる")]
    [InlineData("Only a Title", "Only a Title")]
    public void A_title(string text, string title) => Assert.Equal(title, Read.Text(text).Title!.Text);

    [Theory]
    [InlineData("It began in Moscow. It ended in Kyiv.\n\nNobody saw it.\n")]
    [InlineData("(Source: Sky News)\n\nIt began in Moscow. It ended in Kyiv.\n")]
    [InlineData("")]
    public void A_text_without_a_title_has_none(string text) => Assert.Null(Read.Text(text).Title);

    [Theory]
    [InlineData("(Source: Sky News)", "Sky News")]
    [InlineData("(source: Sky News)", "Sky News")]
    [InlineData("[Photo: Anna Berg / Reuters]", "Anna Berg / Reuters")]
    [InlineData("(Image credit: NASA)", "NASA")]
    [InlineData("(Courtesy of the Harbor Museum)", "the Harbor Museum")]
    [InlineData("(Quelle: Der Spiegel)", "Der Spiegel")]
    public void A_credit_line(string line, string credited)
    {
        var text = "A Title of Some Words\n\n" + line + "\n\nIt began in Moscow.\n";
        var reading = Read.Text(text);
        Assert.Contains(reading.Blocks, b => b.Kind == BlockKind.Credit && text.Slice(b.Span) == line);
        Assert.Equal((credited, line), (reading.Credits.Single().Source, text.Slice(reading.Credits.Single().Span)));
    }

    [Theory]
    [InlineData("(Source:)")]
    [InlineData("(Sources close to the talks said so.)")]
    [InlineData("(Photographs were taken.)")]
    public void A_bracket_that_credits_nobody_is_no_credit(string line) =>
        Assert.Empty(Read.Text("A Title of Some Words\n\nIt began in Moscow " + line + ".\n").Credits);

    [Fact]
    public void Headings_and_lists_are_told_from_paragraphs()
    {
        var reading = Read.Text(
            "A Title of Some Words\n\nIt began in Moscow.\n\nThe Second Round\n\nIt went on in Kyiv.\n\n• A first point that is made.\n\n- A second point.\n"
        );
        Assert.Equal(
            [BlockKind.Title, BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph, BlockKind.List, BlockKind.List],
            reading.Blocks.Select(b => b.Kind)
        );
    }

    [Fact]
    public void Blocks_cover_everything_but_blanks()
    {
        var covered = Read.Seed.Blocks.SelectMany(b => Enumerable.Range(b.Span.Start, b.Span.Length)).ToHashSet();
        Assert.All(
            Enumerable.Range(0, Read.SeedText.Length).Where(i => !covered.Contains(i)),
            i => Assert.True(char.IsWhiteSpace(Read.SeedText[i]))
        );
    }
}
