using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>The traps of the domain, by their numbers in docs/citations.md.</summary>
public sealed class TrapTests
{
    [Fact]
    public void T01_dots_inside_names_do_not_end_a_sentence()
    {
        var reading = Read.Body(
            "The U.S. envoy met staff of Vz.ru on May 4 (Kremlin.ru, May 5). He left “at once.” Nobody saw it.",
            "2018-06-15"
        );
        Assert.Equal(3, reading.Sentences.Count);
        Assert.Equal("2018-05-05", Assert.Single(reading.Citations).Date!.Date.ToString());
    }

    [Fact]
    public void T02_a_semicolon_may_join_two_outlets_or_two_dates()
    {
        Assert.Equal(["AP+TASS|2018-05-03|media"], Read.Citations("It began (AP; TASS, May 3)."));
        Assert.Equal(["TASS|{2018-05-03,2018-05-05}|media"], Read.Citations("It began (TASS, May 3; May 5)."));
        Assert.Equal(["AP|2018-05-02|media", "TASS|2018-05-03|media"], Read.Citations("It began (AP, May 2; TASS, May 3)."));
    }

    [Fact]
    public void T03_a_name_may_hold_a_comma() =>
        Assert.Equal(["The Times|2018-05-03|media"], Read.Citations("It began (The Times, May 3)."));

    [Fact]
    public void T04_a_printed_year_governs_its_group_only() =>
        Assert.Equal(
            ["EDM|{2016-04-06,2016-05-05}|media", "TASS|2018-05-03|media"],
            Read.Citations("It began (EDM, April 6, May 5, 2016; TASS, May 3).")
        );

    [Theory]
    [InlineData("(24.kg, May 3)", "24.kg")]
    [InlineData("(112.ua, May 3)", "112.ua")]
    [InlineData("(Channel 1 TV, May 3)", "Channel 1 TV")]
    [InlineData("(This Day, May 3)", "This Day")]
    [InlineData("(Today, May 3)", "Today")]
    [InlineData("(The Sun, May 3)", "The Sun")]
    [InlineData("(March Review, May 3)", "March Review")]
    public void T05_names_that_look_like_dates(string parenthetical, string source) =>
        Assert.Equal([source + "|2018-05-03|media"], Read.Citations("It began " + parenthetical + "."));

    [Fact]
    public void T06_acronyms_and_sources_are_told_apart_by_their_dates()
    {
        Assert.Equal(["BNS|2018-05-03|media"], Read.Citations("It began (BNS, May 3)."));
        Assert.Empty(Read.Citations("The Baltic Naval Squadron (BNS) sailed."));
        Assert.Empty(Read.Citations("They met in three capitals (Minsk, Kyiv, Warsaw)."));
    }

    [Fact]
    public void T07_a_date_alone_cites_only_the_outlet_before_it()
    {
        Assert.Empty(Read.Citations("The ceasefire (armistice, July 27, 1953) held."));
        Assert.Empty(Read.Citations("The later meeting (March 24) failed."));
        Assert.Equal(["Interfax|2018-03-24|media"], Read.Citations("As Interfax (March 24) reported, it failed."));
    }

    [Fact]
    public void T08_see_also_opens_references_inside_the_article()
    {
        Assert.Empty(Read.Citations("It began early (see Part One)."));
        Assert.Empty(Read.Citations("It began early (see table 2)."));
        Assert.Equal(["EDM|2018-05-03|see media"], Read.Citations("It began early (see EDM, May 3)."));
    }

    [Theory]
    [InlineData("It began (Interfax May 3).")]
    [InlineData("It began (Interfax, May, 3).")]
    [InlineData("It began. (Interfax, May 3)")]
    [InlineData("It began (interfax.ru, May 3).")]
    public void T09_printing_errors(string body) =>
        Assert.Equal("2018-05-03", Assert.Single(Read.Body(body, "2018-06-15").Citations).Date!.Date.ToString());

    [Theory]
    [InlineData("It began (, May 3).", "2018-05-03")]
    [InlineData("It began (TASS, May 810).", "2018-05-08/2018-05-10")]
    [InlineData("It began (TASS,\u00A0May\u00A03).", "2018-05-03")]
    [InlineData("It began (TASS,\u2009May\u20093).", "2018-05-03")]
    public void T10_damage(string body, string edtf) =>
        Assert.Equal(edtf, Assert.Single(Read.Body(body, "2018-06-15").Citations).Date!.Date.ToString());

    [Fact]
    public void T11_a_numeric_date_with_two_readings_keeps_both()
    {
        var reading = Read.Body("It began (Xinhua, 3/4/18).", "2018-06-15");
        var date = Assert.Single(reading.Citations).Date!;
        Assert.Equal("2018-03-04", date.Date.ToString());
        Assert.Equal(["2018-03-04", "2018-04-03"], date.Candidates.Select(c => c.ToString()));
        Assert.Equal("CORPUS0104", Assert.Single(reading.Findings).Rule);
    }

    [Fact]
    public void T11_the_reading_after_publication_is_ruled_out() =>
        Assert.Equal(["Xinhua|2018-03-08|media"], Read.Citations("It began (Xinhua, 8/3/18).", "2018-03-12"));

    [Fact]
    public void T12_brackets_nest_break_over_lines_and_stay_open()
    {
        var reading = Read.Body(
            "It (the plan (long delayed)) began (Interfax,\nMay 3) (TASS, May 4). An open (bracket ends here.",
            "2018-06-15"
        );
        Assert.Equal(["Interfax", "TASS"], reading.Citations.Select(c => c.Sources[0].Written));
        Assert.Equal(reading.Citations[0].SupportMaximum, reading.Citations[1].SupportMaximum);
        Assert.Equal(4, reading.Parentheticals.Count);
        Assert.Equal("CORPUS0301", Assert.Single(reading.Findings).Rule);
    }

    [Fact]
    public void T13_an_explicit_date_after_publication_is_kept_and_reported()
    {
        var reading = Read.Body("It began (Kommersant, July 3, 2018).", "2018-06-15");
        Assert.Equal("2018-07-03", Assert.Single(reading.Citations).Date!.Date.ToString());
        Assert.Equal("CORPUS0101", Assert.Single(reading.Findings).Rule);
    }

    [Fact]
    public void T14_credits_are_no_citations()
    {
        var reading = Read.Text("A Title of Some Words\n\n(Source: Sky News)\n\nIt began (Photo: A. Person / Agency).\n");
        Assert.Equal(["Sky News", "A. Person / Agency"], reading.Credits.Select(c => c.Source));
        Assert.Empty(reading.Citations);
    }

    [Theory]
    [InlineData("“It is over,” said Angela Merkel.", "Person:angela-merkel", SpeakerRule.CueAfter)]
    [InlineData("“It is over,” Angela Merkel said.", "Person:angela-merkel", SpeakerRule.CueAfter)]
    [InlineData("Angela Merkel said, “It is all over now.”", "Person:angela-merkel", SpeakerRule.CueBefore)]
    [InlineData("Angela Merkel left. “It is over,” she said.", "Person:angela-merkel", SpeakerRule.Pronoun)]
    [InlineData("According to Angela Merkel, it is “all over now.”", "Person:angela-merkel", SpeakerRule.AccordingTo)]
    [InlineData("Moscow denounced the plan as “an act of war.”", "Place:moscow", SpeakerRule.Metonym)]
    [InlineData(
        "Neither Moscow nor Beijing came, and the two denounced it as “a trick.”",
        "Place:moscow Place:beijing",
        SpeakerRule.Collective
    )]
    [InlineData("\"It is over,\" said Angela Merkel.", "Person:angela-merkel", SpeakerRule.CueAfter)]
    public void T15_quotations_and_who_speaks(string body, string speakers, SpeakerRule rule)
    {
        var quotation = Assert.Single(Read.Body(body).Quotations);
        Assert.Equal((QuotationKind.Speech, speakers, rule), (quotation.Kind, string.Join(' ', quotation.Speakers), quotation.Rule));
    }

    [Theory]
    [InlineData("The 1990s saw the ’90s boom, the workers’ party and O’Neill’s rise.")]
    [InlineData("A 6' 2\" man of the rank of captain stood there.")]
    public void T15_apostrophes_are_no_quotations(string body) =>
        Assert.DoesNotContain(Read.Body(body).Quotations, q => q.Kind == QuotationKind.Speech && q.Speakers.Count > 0);

    [Fact]
    public void T16_characters_outside_the_plane_count_two_units()
    {
        const string body = "A 😀 and 𝔸 stood here (Interfax, May 3).";
        var citation = Assert.Single(Read.Body(body, "2018-06-15").Citations);
        Assert.Equal("(Interfax, May 3)", Read.Article(body).Slice(citation.Span));
    }
}
