using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Dates of running text that words, not the calendar, give: counted from the publication, from another date, or as parts and ends of periods.</summary>
public sealed class ProseDateTests
{
    // A Thursday.
    private const string Published = "2018-01-18";

    [Theory]
    [InlineData("He resigned last September.", "last September=2017-09")]
    [InlineData("The vote is set for next month.", "next month=2018-02")]
    [InlineData("It was signed two weeks ago.", "two weeks ago=2018-01-04~")]
    [InlineData("It was signed 3 days ago.", "3 days ago=2018-01-15")]
    [InlineData("It fell apart five months ago.", "five months ago=2017-08")]
    [InlineData("It fell apart about three years ago.", "three years ago=2015~")]
    [InlineData("It was built twenty years ago.", "twenty years ago=1998~")]
    [InlineData("The reactor will close in two years.", "in two years=2020")]
    [InlineData("He came earlier this year.", "earlier this year=2018")]
    [InlineData("He will come later this month.", "later this month=2018-01")]
    [InlineData("It was agreed last week.", "last week=2018-01-08/2018-01-14")]
    [InlineData("They met yesterday and parted today.", "yesterday=2018-01-17|today=2018-01-18")]
    [InlineData("They will meet tomorrow.", "tomorrow=2018-01-19")]
    [InlineData("A bomb exploded last night.", "last night=2018-01-17")]
    [InlineData("They met on Tuesday.", "Tuesday=2018-01-16")]
    [InlineData("They will meet on Tuesday.", "Tuesday=2018-01-23")]
    [InlineData("The hearing begins on Tuesday.", "Tuesday=2018-01-23")]
    [InlineData("They are due to meet on Tuesday.", "Tuesday=2018-01-23")]
    [InlineData("Parliament is to vote on Tuesday.", "Tuesday=2018-01-23")]
    [InlineData("Asked on Tuesday whether she would come, she smiled.", "Tuesday=2018-01-16")]
    [InlineData("They stayed away due to rain on Tuesday.", "Tuesday=2018-01-16")]
    [InlineData("It won in 2009, 2011, 2013 and 2015.", "2009=2009|2011=2011|2013=2013|2015=2015")]
    [InlineData("The votes (2009, 2011 and 2013) were fair.", "2009=2009|2011=2011|2013=2013")]
    [InlineData("In 2014, 2015 soldiers came.", "2014=2014")]
    [InlineData("They met last Friday.", "last Friday=2018-01-12")]
    [InlineData("The talks begin next Monday.", "next Monday=2018-01-22")]
    [InlineData("An exercise is planned for this spring.", "this spring=2018-21")]
    [InlineData("It was the driest month since last summer.", "since last summer=2017-22/..")]
    [InlineData("Nothing like it happened in this century.", "this century=20XX")]
    [InlineData("The plant will open by next year.", "by next year=../2019")]
    [InlineData("It began on March 20 last year.", "March 20 last year=2017-03-20")]
    public void Counted_from_the_day_of_publication(string body, string expected) => Assert.Equal(expected, Dates(body));

    [Fact]
    public void A_relative_date_names_its_method_and_anchor()
    {
        var date = Assert.Single(Read.Body("He resigned last September.", Published).Dates);
        Assert.Equal((DateBasis.Relative, Published), (date.Basis, date.Anchor!.ToString()));
    }

    [Theory]
    [InlineData("It began on May 3, 2016. The following day it ended.", "May 3, 2016=2016-05-03|following day=2016-05-04")]
    [InlineData("It began on December 31, 2016, and ended the next day.", "December 31, 2016=2016-12-31|next day=2017-01-01")]
    [InlineData("It began in 2011. The next year it ended.", "2011=2011|next year=2012")]
    [InlineData("He fled on May 3, 2016, and died two days later.", "May 3, 2016=2016-05-03|two days later=2016-05-05")]
    [InlineData("It began in May 2016. A month earlier nobody knew.", "May 2016=2016-05")]
    [InlineData("It began on May 3, 2016, or June 4, 2016. The next day it ended.", "May 3, 2016=2016-05-03|June 4, 2016=2016-06-04")]
    public void Counted_from_the_only_date_before_it(string body, string expected) => Assert.Equal(expected, Dates(body));

    [Theory]
    [InlineData("In the 1990s it grew.", "1990s=199X")]
    [InlineData("By the mid-1980s it had ended.", "mid-1980s=198X")]
    [InlineData("It thrived in the late ’60s.", "’60s=196X")]
    [InlineData("It stood there in the 19th century.", "19th century=18XX")]
    [InlineData("A nineteenth-century fort stood there.", "nineteenth-century=18XX")]
    [InlineData("In the 16th and 17th centuries it was larger.", "16th and 17th centuries={15XX,16XX}")]
    [InlineData("In late 2016 it fell.", "late 2016=2016")]
    [InlineData("In early May he left.", "early May=2017-05")]
    [InlineData("It ended in mid-March 2017.", "mid-March 2017=2017-03")]
    [InlineData("In the first half of 2017 it grew.", "first half of 2017=2017-01/2017-06")]
    [InlineData("It grew in the third quarter of 2017 and in Q4 2017.", "third quarter of 2017=2017-07/2017-09|Q4 2017=2017-10/2017-12")]
    [InlineData("The budget of fiscal 2018 was cut.", "fiscal 2018=2018~")]
    [InlineData("It froze in the winter of 2014–15.", "winter of 2014–15=2014-24")]
    [InlineData("It thawed in the spring of 2016.", "spring of 2016=2016-21")]
    [InlineData("It began in March of 2016.", "March of 2016=2016-03")]
    public void Parts_and_names_of_periods(string body, string expected) => Assert.Equal(expected, Dates(body));

    [Theory]
    [InlineData("It lasted from 2014 to 2018.", "from 2014 to 2018=2014/2018")]
    [InlineData("It is the plan of 2014–18.", "2014–18=2014/2018")]
    [InlineData("It was built in the financial year 2015/16.", "2015/16=2015/2016")]
    [InlineData("It rained between May 3 and June 4, 2017.", "between May 3 and June 4, 2017=2017-05-03/2017-06-04")]
    [InlineData("It rained from December 28 to January 3.", "from December 28 to January 3=2017-12-28/2018-01-03")]
    [InlineData("It rained between 3 and 6 May 2017.", "between 3 and 6 May 2017=2017-05-03/2017-05-06")]
    [InlineData("It was built in the first quarter of 2015/16.", "2015/16=2015/2016")]
    [InlineData("It was built in fiscal year 2015/16.", "fiscal year 2015/16=2015/2016")]
    [InlineData("It rained from 3 to 6 May 2017.", "from 3 to 6 May 2017=2017-05-03/2017-05-06")]
    [InlineData("It rained January to March 2017.", "January to March 2017=2017-01/2017-03")]
    [InlineData("It ran May 3 through May 6, 2017.", "May 3 through May 6, 2017=2017-05-03/2017-05-06")]
    [InlineData("He has ruled since 2011.", "since 2011=2011/..")]
    [InlineData("He ruled until May 2016.", "until May 2016=../2016-05")]
    [InlineData("It will be ready by 2025.", "by 2025=../2025")]
    [InlineData("It was weaker before 2014.", "before 2014=../2013")]
    [InlineData("It was weaker after May 31, 2014.", "after May 31, 2014=2014-06-01/..")]
    [InlineData("On the 5th of May 2017 it ended.", "5th of May 2017=2017-05-05")]
    public void Ranges_and_ends_of_periods(string body, string expected) => Assert.Equal(expected, Dates(body));

    [Theory]
    [InlineData("The festival will open on February 2.", "2018-02-02", DateBasis.FirstAfterPublication, "")]
    [InlineData("The festival opened on February 2.", "XXXX-02-02", DateBasis.Unresolved, "2017-02-02 2018-02-02")]
    [InlineData("A festival could follow in Oslo on February 2.", "2018-02-02", DateBasis.FirstAfterPublication, "")]
    [InlineData("A festival could be seen in Oslo on December 12.", "2017-12-12", DateBasis.LatestNotAfterPublication, "")]
    [InlineData("The festival, due to open on March 8, may stay shut.", "2018-03-08", DateBasis.FirstAfterPublication, "")]
    [InlineData(
        "Whatever the ministry may say, as of December 3 the bridge was shut.",
        "2017-12-03",
        DateBasis.LatestNotAfterPublication,
        ""
    )]
    [InlineData("The festival opens on March 8.", "2018-03-08", DateBasis.FirstAfterPublication, "")]
    [InlineData("She left ahead of elections on March 8.", "2018-03-08", DateBasis.FirstAfterPublication, "")]
    [InlineData("The next decision is due on March 8.", "2018-03-08", DateBasis.FirstAfterPublication, "")]
    [InlineData("They were to meet on March 8.", "2018-03-08", DateBasis.FirstAfterPublication, "")]
    [InlineData("They had forecast on November 8 that rain would come.", "2017-11-08", DateBasis.LatestNotAfterPublication, "")]
    [InlineData("The festival opened on January 12.", "2018-01-12", DateBasis.LatestNotAfterPublication, "")]
    [InlineData("The festival opened on December 12.", "2017-12-12", DateBasis.LatestNotAfterPublication, "")]
    [InlineData("The festival is held on Saturday, January 20.", "2018-01-20", DateBasis.FirstAfterPublication, "")]
    [InlineData("The festival has been closed since February 2.", "2017-02-02/..", DateBasis.LatestNotAfterPublication, "")]
    public void A_day_of_running_text_can_lie_after_publication(string body, string expected, DateBasis basis, string candidates)
    {
        var date = Assert.Single(Read.Body(body, Published).Dates);
        Assert.Equal((expected, basis, candidates), (date.Date.ToString(), date.Basis, string.Join(' ', date.Candidates)));
    }

    [Theory]
    [InlineData("He resigned last September.", "XXXX-09", "2017-09 2018-09", "[2018-01-18..2018-12-31]")]
    [InlineData("He resigned last September.", "XXXX-09", "2017-09 2018-09", "2018")]
    public void Two_possible_years_stay_open(string body, string expected, string candidates, string published)
    {
        var date = Assert.Single(Read.Body(body, published).Dates);
        Assert.Equal((expected, DateBasis.Unresolved, candidates), (date.Date.ToString(), date.Basis, string.Join(' ', date.Candidates)));
    }

    [Theory]
    [InlineData("They met yesterday and on Tuesday.", "2018-01")]
    [InlineData("They met last week.", "2018-01")]
    [InlineData("They met last month.", "2018")]
    [InlineData("They met last Monday.", Published)]
    [InlineData("He said, “We won last year, and we win today.”", Published)]
    public void Without_a_precise_anchor_there_is_no_date(string body, string published) => Assert.Empty(Read.Body(body, published).Dates);

    [Theory]
    [InlineData("Volume 15 holds 1,500 pages on room 2012.")]
    [InlineData("A man aged 22 boarded the Boeing 747 beside a Su-30 at 10:30.")]
    [InlineData("It lost 2018 soldiers under UN resolution 1929.")]
    [InlineData("It lost a total of 2000 Russian soldiers, and 1720 were hurt.")]
    [InlineData("He paid $2015 and called 555-2018, open 24/7.")]
    [InlineData("Kyiv won 2-1 and lost 9/11 of the games.")]
    [InlineData("Theresa May met Sun Tzu fans who march in May’s honor.")]
    [InlineData("Sales rose by 2000 to 1900 units, or 2010 percent.")]
    [InlineData("RT, once Russia Today, bought USA Today and Kamloops This Week.")]
    [InlineData("Shops open every Friday; Black Friday and the Sunday Times are names.")]
    [InlineData("It has to be completed in three months, the second delay in two years.")]
    [InlineData("The rover Mars 2020 left.")]
    [InlineData("Two days after the talks it ended.")]
    [InlineData("It lies near Königsberg (today’s Kaliningrad).")]
    [InlineData("The council passed Resolution 2017/18.")]
    [InlineData("It was told in release 052/24.")]
    [InlineData("It was written by April’s sister.")]
    [InlineData("It fell over the next year and for the last two weeks.")]
    [InlineData("It was built in the 5th century BC.")]
    [InlineData("It has stayed so in the last decade.")]
    public void What_is_no_date(string body) => Assert.Empty(Read.Body(body, Published).Dates);

    private static string Dates(string body)
    {
        var text = Read.Article(body);
        return string.Join('|', Read.Body(body, Published).Dates.Select(d => text.Slice(d.Span) + "=" + d.Date));
    }
}
