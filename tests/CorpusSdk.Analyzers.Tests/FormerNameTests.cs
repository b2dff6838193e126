using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers.Lookups;
using CorpusSdk.Analyzers.Tests.Hosting;
using CorpusSdk.CodeFixes;
using Xunit;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>CORPUS2007: members that articles had under former names.</summary>
public sealed class FormerNameTests
{
    private static readonly (string File, string Text) Renamed = (
        "talks.txt",
        "---\naliases: [First Title, old/place]\n---\n\nSecond Title\n\nTalks began in May.\n"
    );

    [Theory]
    [InlineData("Use(Corpus.Articles.FirstTitle.Title);", "Use(Corpus.Articles.SecondTitle.Title);")]
    [InlineData("var articles = Corpus.Articles; Use(articles.Place);", "var articles = Corpus.Articles; Use(articles.SecondTitle);")]
    public async Task The_compiler_reports_a_former_name_and_the_present_one_is_put_in(string statement, string present)
    {
        var project = TestProject.Of(Seed.Method(statement), Renamed);
        Assert.Equal("CORPUS2007", Assert.Single(await project.Diagnose(new LookupAnalyzer())).Id);
        var changed = await project.Fix("CORPUS2007", new PresentNameFix(), new LookupAnalyzer());
        Assert.Equal(Seed.Method(present), changed.Code);
        Assert.Empty(await changed.Diagnose(new LookupAnalyzer()));
    }

    [Theory]
    [InlineData("First Title")]
    [InlineData("old/place")]
    public async Task A_lookup_by_a_former_name_finds_the_article(string name) =>
        Assert.Empty(await TestProject.Of(Seed.Method($"Use(Corpus.Articles.Find(\"{name}\"));"), Renamed).Diagnose(new LookupAnalyzer()));

    [Fact]
    public async Task A_name_that_several_articles_want_has_no_present_one()
    {
        var project = TestProject.Of(Seed.Method("Use(Corpus.Articles.Same);"), ("a.txt", "Same\n\nOne.\n"), ("b.txt", "Same\n\nTwo.\n"));
        Assert.Equal(["CS0619"], (await project.Diagnose(new LookupAnalyzer())).Select(d => d.Id));
    }
}
