using System;
using System.Linq;
using CsCheck;
using Xunit;

namespace CorpusSdk.Tests;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("2018-01-11")]
    [InlineData("2018-01")]
    [InlineData("2018")]
    [InlineData("195X")]
    [InlineData("19XX")]
    [InlineData("2018-21")]
    [InlineData("XXXX-01-02")]
    [InlineData("XXXX-01")]
    [InlineData("2018?")]
    [InlineData("2018-01~")]
    [InlineData("2018-01-11%")]
    [InlineData("2020-04-16/2020-04-19")]
    [InlineData("2020-04-16/..")]
    [InlineData("../2020-04-16")]
    [InlineData("{2020-04-16,2020-04-17}")]
    [InlineData("[2020-04-16,2020-05-17]")]
    [InlineData("[2018-01-18..2018-12-31]")]
    [InlineData("[2018-01-18..]")]
    [InlineData("[..2018-12-31]")]
    [InlineData("001X")]
    [InlineData("{2018-01-01..2018-01-03,2018-01-07}")]
    [InlineData("{XXXX-01-07,XXXX-01-09..XXXX-01-11}")]
    [InlineData("[1667,1668,1670..1672]")]
    [InlineData("{..1983-12-31,1984-10-10..1984-11-01}")]
    public void A_date_is_written_as_it_is_read(string text)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal(text, date!.ToString());
        Assert.Equal(date, EdtfDate.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2018-02-31")]
    [InlineData("2018-13")]
    [InlineData("2017-02-29")]
    [InlineData("18-01-11")]
    [InlineData("tomorrow")]
    [InlineData("{}")]
    [InlineData("[2018")]
    [InlineData("../..")]
    [InlineData("XXXX-02-30")]
    [InlineData("000X")]
    [InlineData("{2018/2019,2020}")]
    [InlineData("[2018....]")]
    [InlineData("[..]")]
    [InlineData("{2018,}")]
    [InlineData("2018/2019/2020")]
    [InlineData("２０１８")]
    [InlineData(null)]
    public void What_is_no_date_is_refused(string? text)
    {
        Assert.False(EdtfDate.TryParse(text, out var date));
        Assert.Null(date);
    }

    [Fact]
    public void An_unknown_end_is_read_as_an_open_one() => Assert.Equal("2018/..", EdtfDate.Parse("2018/").ToString());

    [Theory]
    [InlineData("2018-01-11", "2018-01-11", "2018-01-11")]
    [InlineData("2018-02", "2018-02-01", "2018-02-28")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    [InlineData("195X", "1950-01-01", "1959-12-31")]
    [InlineData("2020-04-16/2020-04-19", "2020-04-16", "2020-04-19")]
    [InlineData("[2018-01-18..]", "2018-01-18", null)]
    [InlineData("{2020-04-17,2020-04-16}", "2020-04-16", "2020-04-17")]
    [InlineData("{2020-04-17..2020-05-02,2020-04}", "2020-04-01", "2020-05-02")]
    [InlineData("{2020-04-17,2020-05-02..}", "2020-04-17", null)]
    [InlineData("XXXX-01-02", null, null)]
    public void Bounds(string text, string? earliest, string? latest)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal(earliest, date.Earliest?.ToString());
        Assert.Equal(latest, date.Latest?.ToString());
    }

    [Theory]
    [InlineData("2018-01-11", "2018-01-12", Certainty.Yes, Certainty.No, Certainty.No)]
    [InlineData("2018-01-12", "2018-01-11", Certainty.No, Certainty.Yes, Certainty.No)]
    [InlineData("2018-01-11", "2018-01-11", Certainty.No, Certainty.No, Certainty.Yes)]
    [InlineData("2018-01", "2018-01-11", Certainty.Possible, Certainty.Possible, Certainty.Possible)]
    [InlineData("2017", "2018-01", Certainty.Yes, Certainty.No, Certainty.No)]
    [InlineData("2018", "2018", Certainty.Possible, Certainty.Possible, Certainty.Possible)]
    [InlineData("XXXX-01-02", "2018-01-02", Certainty.Possible, Certainty.Possible, Certainty.Possible)]
    [InlineData("XXXX-01-02", "2018-01-11", Certainty.Possible, Certainty.Possible, Certainty.No)]
    [InlineData("XXXX-01-02", "2018-03", Certainty.Possible, Certainty.Possible, Certainty.No)]
    [InlineData("2018-01-11?", "2018-01-11", Certainty.No, Certainty.No, Certainty.Possible)]
    [InlineData("2020-04-16/2020-04-19", "2020-04-17", Certainty.No, Certainty.No, Certainty.No)]
    [InlineData("2020-04-16/2020-04-19", "2020-04-20", Certainty.Yes, Certainty.No, Certainty.No)]
    [InlineData("2020-04-16/..", "2020-04-17", Certainty.Possible, Certainty.No, Certainty.Possible)]
    [InlineData("{2020-04-16,2020-04-18}", "2020-04-17", Certainty.No, Certainty.No, Certainty.No)]
    [InlineData("[2020-04-16,2020-04-18]", "2020-04-17", Certainty.Possible, Certainty.Possible, Certainty.Possible)]
    [InlineData("[2020-04-16..2020-04-18]", "2020-04-17", Certainty.Possible, Certainty.Possible, Certainty.Possible)]
    [InlineData("[2018-01-18..]", "2018-01-01", Certainty.No, Certainty.Yes, Certainty.No)]
    public void Comparison_has_three_answers(string left, string right, Certainty before, Certainty after, Certainty same)
    {
        var (a, b) = (EdtfDate.Parse(left), EdtfDate.Parse(right));
        Assert.Equal((before, after, same), (a.IsBefore(b), a.IsAfter(b), a.IsSameDay(b)));
        Assert.Equal(before, b.IsAfter(a));
    }

    [Fact]
    public void Days_agree_with_the_calendar_of_the_runtime() =>
        Gen.Int[0, DateOnly.MaxValue.DayNumber]
            .Sample(number =>
            {
                var expected = DateOnly.FromDayNumber(number);
                var day = new CalendarDay(expected.Year, expected.Month, expected.Day);
                Assert.Equal((number, expected.DayOfWeek), (day.Number, day.DayOfWeek));
            });

    [Fact]
    public void A_day_without_a_place_in_the_calendar_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Day(2018, 2, 31));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Year(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Decade(1955));
        Assert.Throws<FormatException>(() => EdtfDate.Parse("yesterday"));
    }

    [Fact]
    public void A_list_that_could_not_be_read_back_is_refused()
    {
        var interval = EdtfDate.Parse("2018-01-01/2018-01-03");
        var day = EdtfDate.Day(2018, 1, 7);
        Assert.Equal("{2018-01-01..2018-01-03,2018-01-07}", EdtfDate.Set([interval, day]).ToString());
        Assert.Equal("{2018-01-07,2018-01-01..2018-01-03,2018-01-07}", EdtfDate.Set([day, EdtfDate.Set([interval, day])]).ToString());
        Assert.Same(interval, EdtfDate.Set([interval]));
        Assert.Throws<ArgumentException>(() => EdtfDate.Set([]));
        Assert.Throws<ArgumentException>(() => EdtfDate.Set([EdtfDate.OneOf([day, EdtfDate.Year(2018)]), day]));
        Assert.Throws<ArgumentException>(() => EdtfDate.OneOf([interval, day]));
        Assert.Throws<ArgumentException>(() => EdtfDate.Interval(null, null));
        Assert.Throws<ArgumentException>(() => EdtfDate.Interval(interval, day));
    }

    [Fact]
    public void Parts_are_made_once()
    {
        var date = EdtfDate.Parse("2020-04-16/..");
        Assert.Same(date.Parts, date.Parts);
        Assert.Equal(["2020-04-16"], date.Parts.Select(p => p.ToString()));
        Assert.Equal(2, EdtfDate.Parse("{2018-01-01..2018-01-03,2018-01-07}").Parts.Count);
    }

    [Fact]
    public void Days_of_the_base_library()
    {
        Assert.Equal(new DateOnly(2018, 1, 11), EdtfDate.Parse("2018-01-11").ToDateOnly());
        Assert.Null(EdtfDate.Parse("2018-01").ToDateOnly());
        Assert.Equal("2018-01-11", EdtfDate.Day(new DateOnly(2018, 1, 11)).ToString());
        Assert.Equal(new DateOnly(2018, 1, 11), CalendarDay.FromDateOnly(new DateOnly(2018, 1, 11)).ToDateOnly());
    }
}
