using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Written dates, in citations and in running text.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("January 2, 2018", "2018-01-02")]
    [InlineData("January 2 2018", "2018-01-02")]
    [InlineData("JANUARY 2, 2018", "2018-01-02")]
    [InlineData("Jan. 2, 2018", "2018-01-02")]
    [InlineData("Sept. 2, 2018", "2018-09-02")]
    [InlineData("January 2nd, 2018", "2018-01-02")]
    [InlineData("Friday, January 12, 2018", "2018-01-12")]
    [InlineData("2 January 2018", "2018-01-02")]
    [InlineData("2nd of January 2018", "2018-01-02")]
    [InlineData("2. Januar 2018", "2018-01-02")]
    [InlineData("2 janvier 2018", "2018-01-02")]
    [InlineData("2 März 2018", "2018-03-02")]
    [InlineData("January 2", "XXXX-01-02")]
    [InlineData("2 January", "XXXX-01-02")]
    [InlineData("February 29", "XXXX-02-29")]
    [InlineData("June 2009", "2009-06")]
    [InlineData("June, 2009", "2009-06")]
    [InlineData("Spring 2019", "2019-21")]
    [InlineData("summer 2019", "2019-22")]
    [InlineData("Fall 2019", "2019-23")]
    [InlineData("Winter 2019", "2019-24")]
    [InlineData("2018", "2018")]
    [InlineData("2018-01-02", "2018-01-02")]
    [InlineData("29.03.2000", "2000-03-29")]
    [InlineData("3/29/2000", "2000-03-29")]
    [InlineData("29/3/2000", "2000-03-29")]
    [InlineData("12-05-2016", "2016-05-12")]
    [InlineData("April 16–19, 2018", "2018-04-16/2018-04-19")]
    [InlineData("April 16-19, 2018", "2018-04-16/2018-04-19")]
    [InlineData("16–19 April 2018", "2018-04-16/2018-04-19")]
    [InlineData("April 28–May 2, 2018", "2018-04-28/2018-05-02")]
    [InlineData("28 April–2 May 2018", "2018-04-28/2018-05-02")]
    [InlineData("December 28–January 3, 2019", "2018-12-28/2019-01-03")]
    [InlineData("April 2011–March 2017", "2011-04/2017-03")]
    [InlineData("April 6, May 5, 2016", "2016-04-06 2016-05-05")]
    [InlineData("April 6; May 5, 2016", "2016-04-06 2016-05-05")]
    [InlineData("April 6 and May 5, 2016", "2016-04-06 2016-05-05")]
    [InlineData("April 6, 7 and 8, 2016", "2016-04-06 2016-04-07 2016-04-08")]
    [InlineData("December 28, January 3, 2019", "2018-12-28 2019-01-03")]
    [InlineData("10 and 11 September 1996", "1996-09-10 1996-09-11")]
    [InlineData("May 810", "XXXX-05-08/XXXX-05-10")]
    public void A_date_is_read_to_its_end(string written, string expected)
    {
        var (dates, rest) = Parse(written);
        Assert.Equal("", rest);
        Assert.Equal(expected, string.Join(' ', dates.Select(d => d.ToEdtf()?.ToString() ?? "none")));
    }

    [Theory]
    [InlineData("May")]
    [InlineData("March was cold")]
    [InlineData("January")]
    [InlineData("Mayor 3")]
    [InlineData("Friday")]
    [InlineData("3")]
    [InlineData("32 January 2018")]
    [InlineData("1499")]
    [InlineData("2200")]
    [InlineData("12345")]
    [InlineData("99/99/99")]
    [InlineData("13/13/13")]
    [InlineData("3/4/180")]
    [InlineData("99.99.9999")]
    [InlineData("0000-00-00")]
    [InlineData("Spring")]
    [InlineData("Spring forward")]
    [InlineData("the 5th")]
    [InlineData("-")]
    public void What_is_no_date(string text) => Assert.Empty(Parse(text).Dates);

    [Theory]
    [InlineData("January 2, 2018, p. 5", ", p. 5")]
    [InlineData("January 2, then", ", then")]
    [InlineData("January 2, 45", ", 45")]
    [InlineData("2018, 2019", ", 2019")]
    public void A_date_ends_where_something_else_begins(string text, string rest) => Assert.Equal(rest, Parse(text).Left);

    [Theory]
    [InlineData("February 30, 2018")]
    [InlineData("February 29, 2017")]
    [InlineData("April 31")]
    [InlineData("April 28–31, 2018")]
    public void A_day_that_does_not_exist_has_no_date(string written) => Assert.Null(Assert.Single(Parse(written).Dates).ToEdtf());

    [Fact]
    public void A_year_between_months_that_turned_is_the_year_before() =>
        Assert.Equal(["2017-12-28", "2018-01-03"], Parse("December 28, January 3, 2018").Dates.Select(d => d.ToEdtf()!.ToString()));

    [Theory]
    [InlineData("It began on January 2, 2018, in Kyiv.", "January 2, 2018=2018-01-02")]
    [InlineData("It lasted from April 28–May 2, 2018.", "April 28–May 2, 2018=2018-04-28/2018-05-02")]
    [InlineData("It began in 2010 and ended in June 2014.", "2010=2010|June 2014=2014-06")]
    [InlineData("The 1950–1953 Korean war.", "1950–1953=1950/1953")]
    [InlineData("The 1990–95 plan.", "1990–95=1990/1995")]
    [InlineData("The 2008-2010 plan.", "2008-2010=2008/2010")]
    [InlineData("It began on 2018-01-02 in Kyiv.", "2018-01-02=2018-01-02")]
    [InlineData("The plan of spring 2019 failed.", "spring 2019=2019-21")]
    public void Dates_of_running_text(string body, string expected) =>
        Assert.Equal(expected, string.Join('|', Read.Body(body).Dates.Select(d => Read.Article(body).Slice(d.Span) + "=" + d.Date)));

    [Theory]
    [InlineData("He paid $2010 or the €2018 that were asked.")]
    [InlineData("They may 3 times march 15 miles.")]
    [InlineData("Of them 3 may go.")]
    [InlineData("It grew by 2.5 percent and 3/4 of it stayed.")]
    [InlineData("The score was 1:2 in round 16.5.")]
    [InlineData("Channel 2018 sent the news.")]
    [InlineData("It was seen on Friday.")]
    [InlineData("It was seen on Friday")]
    [InlineData("It was seen on Friday,")]
    public void Numbers_of_running_text_that_are_no_dates(string body) => Assert.Empty(Read.Body(body).Dates);

    [Fact]
    public void A_date_inside_a_citation_is_none_of_running_text()
    {
        const string body = "It began on May 2, 2018 (TASS, May 3, 2018), and ended (on May 4, 2018).";
        Assert.Equal(["May 2, 2018", "May 4, 2018"], Read.Body(body).Dates.Select(d => Read.Article(body).Slice(d.Span)));
    }

    private static (List<WrittenDate> Dates, string Left) Parse(string text)
    {
        var tokens = new TokenList(text, Tokenizer.Tokenize(text));
        var dates = new List<WrittenDate>();
        var end = DateParser.ReadList(tokens, 0, tokens.Count, dates);
        return (dates, end == 0 ? text : text[tokens[end - 1].End..]);
    }

    [Theory]
    [InlineData("He left on 5 June. Then it rained.", "5 June")]
    [InlineData("It ended on 28 May.", "28 May")]
    [InlineData("He left on 5 Sept. after dark.", "5 Sept.")]
    public void A_full_stop_belongs_to_a_month_that_is_shortened(string body, string written)
    {
        var date = Assert.Single(Read.Body(body, "2018-10-01").Dates);
        Assert.Equal(written, Read.Article(body).Slice(date.Span));
    }
}
