using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Years that are not printed: what decides them, and when nothing does.</summary>
public sealed class YearTests
{
    private const string Volume15 = "Publication: Eurasia Daily Monitor Volume: 15";

    [Theory]
    [InlineData("May 4", "2018-06-15", "2018-05-04")]
    [InlineData("June 15", "2018-06-15", "2018-06-15")]
    [InlineData("June 16", "2018-06-15", "2017-06-16")]
    [InlineData("December 31", "2018-01-01", "2017-12-31")]
    [InlineData("February 29", "2018-06-15", "2016-02-29")]
    [InlineData("February 29", "1903-06-15", "1896-02-29")]
    [InlineData("December 28–January 3", "2019-06-15", "2018-12-28/2019-01-03")]
    [InlineData("May 4", "2018-06", "2018-05-04")]
    [InlineData("May 4", "[2018-01-18..2018-12-31]", "2018-05-04")]
    public void The_latest_day_not_after_publication(string written, string published, string expected)
    {
        var date = Cited("It began (TASS, " + written + ").", published);
        Assert.Equal((expected, DateBasis.LatestNotAfterPublication), (date.Date.ToString(), date.Basis));
        Assert.Equal((written, published), (date.Written, date.Anchor!.ToString()));
    }

    [Fact]
    public void The_volume_gives_the_year()
    {
        var date = Header(Volume15, "It began (TASS, May 4).");
        Assert.Equal(("2018-05-04", DateBasis.Volume, "2018"), (date.Date.ToString(), date.Basis, date.Anchor!.ToString()));
    }

    [Fact]
    public void A_full_date_of_the_volumes_year_supports_it()
    {
        var date = Header(Volume15, "It began (TASS, May 4) and ended (AP, April 30, 2018).");
        Assert.Equal(("2018-05-04", DateBasis.VolumeAndLatestCitation), (date.Date.ToString(), date.Basis));
    }

    [Theory]
    [InlineData("It began (TASS, December 30) and ended (AP, January 2, 2018).")]
    [InlineData("It began (TASS, December 30) and ended (AP, January 2).")]
    public void December_beside_January_stays_open(string body)
    {
        var date = Header(Volume15, body);
        Assert.Equal(("XXXX-12-30", DateBasis.Unresolved), (date.Date.ToString(), date.Basis));
        Assert.Equal(["2017-12-30", "2018-12-30"], date.Candidates.Select(c => c.ToString()));
        Assert.Null(date.Anchor);
    }

    [Theory]
    [InlineData("Issue: 3", "December 22", "2017-12-22")]
    [InlineData("Issue: 3", "January 4", "2018-01-04")]
    [InlineData("Issue: 150", "December 5", "2018-12-05")]
    [InlineData("Issue: 150", "August 30", "2018-08-30")]
    [InlineData("Issue: 3", "May 4", "XXXX-05-04")]
    public void The_issue_tells_the_part_of_the_year(string issue, string written, string expected) =>
        Assert.Equal(expected, Header(Volume15 + " " + issue, "It began (TASS, " + written + ").").Date.ToString());

    [Theory]
    [InlineData("2018", "September 4", "2018-09-04", "")]
    [InlineData("2018", "November 4", "XXXX-11-04", "2017-11-04 2018-11-04")]
    [InlineData("2018-06", "June 20", "2018-06-20", "")]
    [InlineData("2018-01", "December 20", "2017-12-20", "")]
    [InlineData("[2018-01-18..2018-12-31]", "December 20", "XXXX-12-20", "2017-12-20 2018-12-20")]
    public void A_publication_that_is_known_to_a_period_leaves_two_years_when_both_are_recent(
        string published,
        string written,
        string expected,
        string candidates
    )
    {
        var date = Cited("It began (TASS, " + written + ").", published);
        Assert.Equal((expected, candidates), (date.Date.ToString(), string.Join(' ', date.Candidates)));
    }

    [Fact]
    public void A_year_printed_later_in_the_group_governs_the_days_before_it()
    {
        var date = Cited("It began (TASS, April 6, May 5, 2016).", "2018-06-15");
        Assert.Equal(("{2016-04-06,2016-05-05}", DateBasis.YearOfGroup), (date.Date.ToString(), date.Basis));
    }

    [Fact]
    public void A_volume_before_the_cited_year_decides_nothing() =>
        Assert.Equal(DateBasis.Unresolved, Header(Volume15, "It began (TASS, May 4) and ended (AP, April 30, 2019).").Basis);

    [Fact]
    public void The_same_day_printed_with_a_year_gives_it()
    {
        var date = Cited("It began (TASS, May 4) after the meeting of May 4, 2011.", null);
        Assert.Equal(("2011-05-04", DateBasis.SameDayElsewhere), (date.Date.ToString(), date.Basis));
    }

    [Fact]
    public void The_days_of_a_list_are_of_one_year()
    {
        var date = Cited("It began (TASS, May 3, 4) before the meeting of May 4, 2011.", null);
        Assert.Equal(("{2011-05-03,2011-05-04}", DateBasis.SameDayElsewhere), (date.Date.ToString(), date.Basis));
    }

    [Fact]
    public void The_same_day_of_two_years_gives_none() =>
        Assert.Equal(DateBasis.Unresolved, Cited("It began (TASS, May 4) after May 4, 2011, and May 4, 2012.", null).Basis);

    [Theory]
    [InlineData("Friday, May 4", "2018-05-04")]
    [InlineData("Thursday, May 4", "2017-05-04")]
    [InlineData("Saturday, May 4", "2019-05-04")]
    public void A_weekday_agrees_with_one_year(string written, string expected)
    {
        var date = Cited("It began (TASS, " + written + ") and ended (AP, April 30, 2018).", null);
        Assert.Equal((expected, DateBasis.Weekday), (date.Date.ToString(), date.Basis));
    }

    [Theory]
    [InlineData("It began (TASS, May 4).", "")]
    [InlineData("It began (TASS, Monday, May 4) and ended (AP, April 30, 2018).", "2017-05-04 2018-05-04 2019-05-04")]
    [InlineData("It began (TASS, February 29) and ended (AP, April 30, 2018).", "")]
    public void Without_evidence_the_year_stays_open_and_is_reported(string body, string candidates)
    {
        var reading = Read.Body(body);
        var date = reading.Citations[0].Date!;
        Assert.Equal(DateBasis.Unresolved, date.Basis);
        Assert.StartsWith("XXXX-", date.Date.ToString(), System.StringComparison.Ordinal);
        Assert.Equal(candidates, string.Join(' ', date.Candidates));
        Assert.Equal("CORPUS0102", Assert.Single(reading.Findings).Rule);
    }

    [Fact]
    public void The_leap_day_belongs_to_the_only_leap_year_near_the_latest_citation()
    {
        var date = Cited("It began (TASS, February 29) and ended (AP, April 30, 2017).", null);
        Assert.Equal(("2016-02-29", DateBasis.LeapDay, "2017-04-30"), (date.Date.ToString(), date.Basis, date.Anchor!.ToString()));
    }

    [Theory]
    [InlineData("3/29/18", "2018-06-15", "2018-03-29")]
    [InlineData("3/29/19", "2018-06-15", "2019-03-29")]
    [InlineData("3/29/20", "2018-06-15", "1920-03-29")]
    [InlineData("3/29/99", "2018-06-15", "1999-03-29")]
    [InlineData("3/29/99", "1999-06-15", "1999-03-29")]
    [InlineData("07.05.09", "2018-06-15", "2009-05-07")]
    public void A_year_of_two_digits_lies_in_the_century_up_to_publication(string written, string published, string expected)
    {
        var date = Cited("It began (Xinhua, " + written + ").", published);
        Assert.Equal((expected, DateBasis.ExplicitTwoDigitYear), (date.Date.ToString(), date.Basis));
    }

    [Fact]
    public void The_least_certain_day_is_the_basis_of_several()
    {
        var date = Cited("It began (TASS, May 3, 2017; May 5).", "2018-06-15");
        Assert.Equal(("{2017-05-03,2018-05-05}", DateBasis.LatestNotAfterPublication), (date.Date.ToString(), date.Basis));
    }

    [Theory]
    [InlineData(
        "Publication: Eurasia Daily Monitor Volume: 15",
        "It began (TASS, May 4, 2018).",
        "[2018-05-04..2018-12-31]",
        PublishedBasis.VolumeAndLatestCitation
    )]
    [InlineData("Publication: Eurasia Daily Monitor Volume: 15", "It began.", "[2018-01-01..2018-12-31]", PublishedBasis.Volume)]
    [InlineData(
        "Publication: Eurasia Daily Monitor Volume: 15",
        "It began (TASS, May 4, 2017).",
        "[2018-01-01..2018-12-31]",
        PublishedBasis.Volume
    )]
    [InlineData("Publication: Harbor Studies Volume: 15", "It began (TASS, May 4, 2018).", "[2018-05-04..]", PublishedBasis.LatestCitation)]
    [InlineData("Publication: China Brief Volume: 1", "It began.", "[2001-01-01..2001-12-31]", PublishedBasis.Volume)]
    [InlineData("Date: 15 June 2018", "It began (TASS, May 4).", "2018-06-15", PublishedBasis.Header)]
    [InlineData("June 15, 2018 05:10 PM Age: 2 years", "It began (TASS, May 4).", "2018-06-15", PublishedBasis.Header)]
    [InlineData("June 15, 2018 · 5 min read", "It began (TASS, May 4).", "2018-06-15", PublishedBasis.Header)]
    public void The_date_of_publication_follows_from_evidence(string header, string body, string expected, PublishedBasis basis)
    {
        var published = Read.Text("A Title of Some Words\n\n" + header + "\n\n" + body + "\n").Published!;
        Assert.Equal((expected, basis), (published.Date.ToString(), published.Basis));
    }

    [Fact]
    public void Without_evidence_there_is_no_date_of_publication()
    {
        Assert.Null(Read.Body("It began.").Published);
        Assert.Null(Read.Body("It began (TASS, May 4).").Published);
        Assert.Null(Read.Body("It began in 2018.").Published);
        Assert.Null(Read.Text("A Title of Some Words\n\nDate: soon\n\nIt began.\n").Published);
    }

    [Fact]
    public void The_header_prevails_over_what_the_caller_gives()
    {
        var reading = Read.Text("A Title of Some Words\n\nDate: June 15, 2018\n\nIt began (TASS, May 4).\n", "2001-01-01");
        Assert.Equal(("2018-06-15", PublishedBasis.Header), (reading.Published!.Date.ToString(), reading.Published.Basis));
        Assert.Equal(PublishedBasis.Given, Read.Body("It began.", "2001-01-01").Published!.Basis);
    }

    private static CitedDateReading Cited(string body, string? published) => Read.Body(body, published).Citations[0].Date!;

    private static CitedDateReading Header(string header, string body) =>
        Read.Text("A Title of Some Words\n\n" + header + "\n\n" + body + "\n").Citations[0].Date!;
}
