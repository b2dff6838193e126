using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Quotations;

/// <summary>Which marks open and close a quotation, and which are apostrophes, measures or stray.</summary>
public sealed class QuotationMarkTests
{
    [Theory]
    [InlineData("She said “it is over” and left.", "“it is over”")]
    [InlineData("She said \"it is over\" and left.", "\"it is over\"")]
    [InlineData("She said «it is over» and left.", "«it is over»")]
    [InlineData("She said « it is over » and left.", "« it is over »")]
    [InlineData("She said „it is over“ and left.", "„it is over“")]
    [InlineData("She said ”it is over” and left.", "”it is over”")]
    [InlineData("She said »it is over« and left.", "»it is over«")]
    [InlineData("She said ‘it is over’ and left.", "‘it is over’")]
    [InlineData("She said 'it is over' and left.", "'it is over'")]
    public void Every_house_style_of_marks_is_read(string body, string quotation) => Assert.Equal([quotation], Quoted.Texts(body));

    [Theory]
    [InlineData("'We don't know,' she said.", "'We don't know,'")]
    [InlineData("‘The ministers’ plan isn’t ours,’ she said.", "‘The ministers’ plan isn’t ours,’")]
    [InlineData("The 'volunteers' sold the farmers' bread.", "'volunteers'")]
    [InlineData("'It was 'em,' she said of the '90s.", "'It was 'em,'")]
    public void Apostrophes_do_not_close_single_marks(string body, string quotation) => Assert.Equal([quotation], Quoted.Texts(body));

    [Theory]
    [InlineData("The farmers' union met the drivers' union.")]
    [InlineData("Rock 'n' roll of the '90s, and the class of '68.")]
    [InlineData("The wreck is 31' 6\" long.")]
    [InlineData("O’Brien’s plan isn’t the ministers’ plan.")]
    public void Apostrophes_and_measures_open_nothing(string body)
    {
        Assert.Empty(Quoted.Texts(body));
        Assert.Empty(Read.Body(body).Findings);
    }

    [Theory]
    [InlineData("“He said ‘never’ and left,” she recalled.", "“He said ‘never’ and left,”")]
    [InlineData("“He said “never” and left,” she recalled.", "“He said “never” and left,”")]
    [InlineData("\"He said \"never\" and left,\" she recalled.", "\"He said \"never\" and left,\"")]
    [InlineData("'He said “never” and left,' she recalled.", "'He said “never” and left,'")]
    public void A_quotation_inside_another_belongs_to_it(string body, string quotation) => Assert.Equal([quotation], Quoted.Texts(body));

    [Fact]
    public void Paragraphs_that_each_open_with_a_mark_are_one_quotation()
    {
        const string Body = "Angela Merkel said:\n\n“It is over.\n\n“It was long.\n\n“It was hard.”\n\nShe left.";
        Assert.Equal(["“It is over.\n\n“It was long.\n\n“It was hard.”"], Quoted.Texts(Body));
        Assert.Equal(("Person:angela-merkel", SpeakerRule.CueBefore), Quoted.LastSpeakers(Body));
        Assert.Empty(Read.Body(Body).Findings);
    }

    [Theory]
    [InlineData("\"I thought, 'Bloody hell, I'm a drummer' \", he recalled.", "\"I thought, 'Bloody hell, I'm a drummer' \"")]
    [InlineData("She wrote \".NET is here\" and left.", "\".NET is here\"")]
    [InlineData("It read: \"We ran.\nThey came from\nforeign lands.\" She left.", "\"We ran.\nThey came from\nforeign lands.\"")]
    public void Gaps_and_line_breaks_do_not_change_what_a_mark_does(string body, string quotation)
    {
        Assert.Equal([quotation], Quoted.Texts(body));
        Assert.Empty(Read.Body(body).Findings);
    }

    // Lines that are too long to be wrapped are paragraphs of their own.
    [Fact]
    public void A_quotation_goes_on_in_the_next_line_but_not_over_a_blank_line()
    {
        var first = "\"" + string.Concat(Enumerable.Repeat("Our parents were from foreign countries. ", 5)) + "We were not.";
        const string Last = "Then we \"grew up\" there.\"";
        Assert.Equal([first + "\n" + Last], Quoted.Texts(first + "\n" + Last));
        Assert.Empty(Read.Body(first + "\n" + Last).Findings);
        Assert.Equal(["CORPUS0401", "CORPUS0402"], Read.Body(first + "\n\n" + Last).Findings.Select(f => f.Rule));
    }

    [Fact]
    public void A_straight_mark_after_a_word_and_before_a_gap_closes()
    {
        var finding = Assert.Single(Read.Body("Did you see \"it\"? Are they locked in?\" Was that all?").Findings);
        Assert.Equal(("CORPUS0402", 3, 38), (finding.Rule, finding.Line, finding.Column));
    }

    [Fact]
    public void A_mark_that_nothing_closes_is_reported_and_quotes_to_the_end_of_its_paragraph()
    {
        const string Body = "Nobody left. “It is over for them.\n\nIt was not over.";
        Assert.Equal(["“It is over for them."], Quoted.Texts(Body));
        var finding = Assert.Single(Read.Body(Body).Findings);
        Assert.Equal(("CORPUS0401", 3, 14), (finding.Rule, finding.Line, finding.Column));
    }

    [Fact]
    public void Where_a_closing_mark_was_lost_before_another_quotation_only_that_one_is_read()
    {
        const string Body = "She called it “over. He called it “a pause” and left.";
        Assert.Equal(["“a pause”"], Quoted.Texts(Body));
        Assert.Equal("CORPUS0401", Assert.Single(Read.Body(Body).Findings).Rule);
    }

    [Fact]
    public void A_closing_mark_without_an_opening_one_is_reported()
    {
        const string Body = "She called it over” and left.";
        Assert.Empty(Quoted.Texts(Body));
        Assert.Equal("CORPUS0402", Assert.Single(Read.Body(Body).Findings).Rule);
    }

    [Fact]
    public void A_block_that_tells_who_speaks_holds_quotations_and_is_none() =>
        Assert.Equal(
            ["“We waited for weeks,”", "“Nobody called.”"],
            Quoted.Texts("The town hall was full.\n\n> “We waited for weeks,” said Mayor Rosa Quill. “Nobody called.”\n\nShe left.")
        );

    [Theory]
    [InlineData("Angela Merkel wrote:\n\n> It is over.\n> It was long.\n\nShe left.", "> It is over.\n> It was long.")]
    [InlineData("Angela Merkel wrote:\n\n    It is over.\n    It was long.\n\nShe left.", "It is over.\n    It was long.")]
    public void A_block_quotation_is_one_quotation_of_who_announces_it(string body, string quotation)
    {
        Assert.Equal([quotation], Quoted.Texts(body));
        Assert.Equal(("Person:angela-merkel", SpeakerRule.CueBefore), Quoted.LastSpeakers(body));
    }

    [Fact]
    public void Quotations_of_titles_and_headings_are_read()
    {
        var reading = Read.Text("Merkel ‘Ready for More’\n\nIt began in Berlin.\n\nThe “Last” Act\n\nIt ended.\n");
        Assert.Equal(2, reading.Quotations.Count);
    }

    [Fact]
    public void A_quoted_title_in_a_citing_bracket_is_part_of_the_citation() =>
        Assert.Empty(Quoted.Texts("It ended (John Smith, “The Long War,” TASS, May 3, 2018)."));

    [Fact]
    public void The_citation_that_supports_a_quotation_is_the_one_whose_support_reaches_over_it()
    {
        var reading = Read.Body(
            "Putin said, “It is over” (TASS, May 3, 2018). Lavrov said, “It is not” (TASS, May 4, 2018). Merkel said, “We will see.”"
        );
        Assert.Equal([0, 1, null], reading.Quotations.Select(q => q.Citation));
    }
}
