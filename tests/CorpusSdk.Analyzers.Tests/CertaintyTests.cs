using System.Threading.Tasks;
using CorpusSdk.Analyzers.Dates;
using CorpusSdk.Analyzers.Tests.Hosting;
using CorpusSdk.CodeFixes;
using Xunit;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>CORPUS2005: an answer of three values made a number.</summary>
public sealed class CertaintyTests
{
    private const string Dates = "var a = EdtfDate.Parse(\"2018\"); var b = EdtfDate.Parse(\"2018-01\"); ";

    private static readonly CertaintyAnalyzer Analyzer = new();

    [Theory]
    [InlineData("a.IsBefore(b) != 0", "a.IsBefore(b) != Certainty.No")]
    [InlineData("0 == a.IsBefore(b)", "Certainty.No == a.IsBefore(b)")]
    [InlineData("a.IsAfter(b) == (Certainty)1", "a.IsAfter(b) == Certainty.Possible")]
    [InlineData("(int)a.IsSameDay(b) == 1", "a.IsSameDay(b) == Certainty.Possible")]
    [InlineData("(int)a.IsSameDay(b) != 2", "a.IsSameDay(b) != Certainty.Yes")]
    public async Task A_number_is_reported_and_its_member_put_in(string condition, string named)
    {
        var project = Seed.Project(Dates + "Use(" + condition + ");");
        Assert.Equal("CORPUS2005", Assert.Single(await project.Diagnose(Analyzer)).Id);
        var changed = await project.Fix("CORPUS2005", new NameCertaintyFix(), Analyzer);
        Assert.Equal(Seed.Method(Dates + "Use(" + named + ");"), changed.Code);
        Assert.Empty(await changed.Diagnose(Analyzer));
    }

    [Theory]
    [InlineData("Use((int)a.IsBefore(b) > 0);")]
    [InlineData("Use(Convert.ToBoolean(a.IsBefore(b)));")]
    public async Task A_conversion_hides_what_becomes_of_possible(string statement) =>
        Assert.Equal("CORPUS2005", Assert.Single(await Seed.Project(Dates + statement).Diagnose(Analyzer)).Id);

    [Theory]
    [InlineData("Use(a.IsBefore(b) == Certainty.Yes);")]
    [InlineData("Use(a.IsBefore(b) != Certainty.No);")]
    [InlineData("Use(!(a.IsBefore(b) is Certainty.Yes or Certainty.Possible));")]
    [InlineData("Use(a.IsBefore(b) >= Certainty.Possible);")]
    [InlineData("Certainty? maybe = a.IsBefore(b); Use(maybe == null);")]
    [InlineData("Use((int)DayOfWeek.Monday == 1);")]
    public async Task A_comparison_with_a_member_says_what_becomes_of_possible(string statement) =>
        Assert.Empty(await Seed.Project(Dates + statement).Diagnose(Analyzer));
}
