using System;
using System.Linq;
using CorpusSdk.Tool.Scoring;
using Xunit;

namespace CorpusSdk.Tool.Tests;

/// <summary>The reader on the gold set of the repository: no figure may fall below what was once reached.</summary>
public sealed class OwnGoldTests
{
    [Fact]
    public void Every_line_can_be_read_and_ids_are_unique()
    {
        Assert.Empty(OwnGold.Files.SelectMany(f => f.Problems));
        var cases = OwnGold.Files.SelectMany(f => f.Cases).ToList();
        Assert.Equal(cases.Count, cases.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.True(cases.Sum(c => c.Marks.Count) >= 700);
    }

    [Theory]
    [InlineData("labels.precision=0.95")]
    [InlineData("labels.recall=0.85")]
    [InlineData("groups.precision=0.90")]
    [InlineData("groups.recall=0.80")]
    [InlineData("dates.precision=0.98")]
    [InlineData("years.precision=0.99")]
    [InlineData("years.recall=0.90")]
    [InlineData("classes.recall=0.80")]
    [InlineData("support-minimum.precision=0.98")]
    [InlineData("support-maximum.precision=0.98")]
    [InlineData("prose-dates.precision=0.95")]
    [InlineData("prose-dates.recall=0.80")]
    [InlineData("published.recall=1")]
    public void No_figure_falls_below_its_floor(string text)
    {
        var floor = Floor.TryParse(text)!;
        Assert.InRange(floor.ValueIn(OwnGold.Report.Certain), floor.Least, 1);
    }

    [Fact]
    public void No_inferred_date_lies_after_the_publication() => Assert.Equal(0, OwnGold.Report.All.DatesAfterPublication);
}
