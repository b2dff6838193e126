using System;
using System.IO;
using System.Linq;
using CorpusSdk.Tool.Scoring;
using CorpusSdk.Tool.Scoring.Reports;
using Xunit;

namespace CorpusSdk.Accuracy.Tests;

/// <summary>The reader on the gold set of the repository: no figure may fall below what was once reached, and docs/accuracy.md tells the truth.</summary>
public sealed class OwnGoldTests
{
    [Fact]
    public void Every_line_can_be_read_and_ids_are_unique()
    {
        Assert.Empty(OwnGold.Files.SelectMany(f => f.Problems));
        foreach (var file in OwnGold.Files)
            Assert.Equal(file.Cases.Count, file.Cases.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.True(OwnGold.Files.SelectMany(f => f.Cases).Sum(c => c.Marks.Count) >= 700);
    }

    [Theory]
    [InlineData("labels.precision=0.98")]
    [InlineData("labels.recall=0.98")]
    [InlineData("groups.precision=0.98")]
    [InlineData("groups.recall=0.97")]
    [InlineData("sources.precision=0.99")]
    [InlineData("dates.precision=0.99")]
    [InlineData("kinds.precision=0.99")]
    [InlineData("years.precision=0.99")]
    [InlineData("years.recall=0.98")]
    [InlineData("classes.precision=0.90")]
    [InlineData("classes.recall=0.90")]
    [InlineData("support-minimum.precision=0.99")]
    [InlineData("support-maximum.precision=0.99")]
    [InlineData("prose-dates.precision=0.95")]
    [InlineData("prose-dates.recall=0.93")]
    [InlineData("prose-date-values.precision=0.95")]
    [InlineData("published.recall=1")]
    [InlineData("quotations.precision=0.99")]
    [InlineData("quotation-kinds.precision=0.95")]
    [InlineData("speakers.precision=0.96")]
    public void No_figure_falls_below_its_floor(string text)
    {
        var floor = Floor.TryParse(text)!;
        Assert.InRange(floor.ValueIn(OwnGold.Report.Certain), floor.Least, 1);
    }

    [Fact]
    public void No_inferred_date_lies_after_the_publication() => Assert.Equal(0, OwnGold.Report.All.DatesAfterPublication);

    [Fact]
    public void The_committed_accuracy_page_is_what_the_tool_prints()
    {
        var path = Path.Combine(OwnGold.Root, "docs", "accuracy.md");
        using var page = new StringWriter { NewLine = "\n" };
        AccuracyPage.Write(page, OwnGold.Report);
        if (Environment.GetEnvironmentVariable("CORPUS_ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, page.ToString());
        Assert.True(
            File.ReadAllText(path).ReplaceLineEndings("\n") == page.ToString(),
            "docs/accuracy.md is stale. Write it again: CORPUS_ACCEPT_SNAPSHOTS=1 dotnet test --project tests/CorpusSdk.Accuracy.Tests, and read the difference."
        );
    }
}
