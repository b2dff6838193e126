using System;
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
    [InlineData("XXXX-01-02", "2018-01-11", Certainty.Possible, Certainty.Possible, Certainty.Possible)]
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
}
