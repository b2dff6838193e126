using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers.Evidence;
using CorpusSdk.Analyzers.Lookups;
using CorpusSdk.Analyzers.Quotes;
using CorpusSdk.Analyzers.Tests.Hosting;
using CorpusSdk.CodeFixes;
using Xunit;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Rules and fixes in a corpus whose articles are members of groups.</summary>
public sealed class GroupTests
{
    private static readonly (string File, string Text)[] Documents =
    [
        (
            "strikes/talks.txt",
            "---\ndate: 2018-06-01\naliases: [First Title]\n---\n\nSecond Title\n\nTalks began (Interfax, May 3, 2018).\n"
        ),
        ("rain.txt", "---\ndate: 2019-06-01\n---\n\nRain\n\nIt rained (TASS, May 6, 2019).\n"),
    ];

    [Theory]
    [InlineData("Use(Corpus.Articles.Find(\"strikes/talks\"));", "Use(Corpus.Articles.Year2018.SecondTitle);")]
    [InlineData("Use(Corpus.Articles.Find(\"rain\")!.Title);", "Use(Corpus.Articles.Year2019.Rain.Title);")]
    [InlineData("Use(Corpus.Data.FindArticle(\"rain\"));", "Use(Corpus.Articles.Year2019.Rain);")]
    [InlineData("var all = Corpus.Articles; Use(all.Find(\"rain\"));", "var all = Corpus.Articles; Use(all.Year2019.Rain);")]
    public async Task An_id_with_a_member_becomes_the_member_of_the_group(string statement, string fixedStatement)
    {
        var project = TestProject.Grouped(Seed.Method(statement), "year", Documents);
        var found = Assert.Single(await project.Diagnose(new LookupAnalyzer()));
        Assert.Equal("CORPUS2002", found.Id);
        Assert.Contains(" has the member Articles.Year201", found.GetMessage());
        var changed = await project.Fix("CORPUS2002", new UseMemberFix(), new LookupAnalyzer());
        Assert.Equal(Seed.Method(fixedStatement), changed.Code);
        Assert.Empty(await changed.Diagnose(new LookupAnalyzer()));
    }

    [Theory]
    [InlineData("First Title", "")]
    [InlineData("rian", "The corpus has no article with the id 'rian'; the nearest is 'rain'")]
    [InlineData("year-2018", "The corpus has no article with the id 'year-2018'")]
    public async Task Ids_that_nothing_has_are_told_and_former_names_are_not(string id, string message)
    {
        var project = TestProject.Grouped(Seed.Method($"Use(Corpus.Articles.Find(\"{id}\"));"), "year", Documents);
        Assert.Equal(message, string.Concat((await project.Diagnose(new LookupAnalyzer())).Select(d => d.GetMessage())));
    }

    [Fact]
    public async Task A_former_name_becomes_the_present_one()
    {
        var project = TestProject.Grouped(Seed.Method("Use(Corpus.Articles.Strikes.FirstTitle.Title);"), "folder", Documents);
        Assert.Equal("CORPUS2007", Assert.Single(await project.Diagnose(new LookupAnalyzer())).Id);
        var changed = await project.Fix("CORPUS2007", new PresentNameFix(), new LookupAnalyzer());
        Assert.Equal(Seed.Method("Use(Corpus.Articles.Strikes.SecondTitle.Title);"), changed.Code);
        Assert.Empty(await changed.Diagnose(new LookupAnalyzer()));
    }

    [Fact]
    public async Task Evidence_is_named_by_its_group()
    {
        var project = TestProject.Grouped("[Evidence(\"TASS_2019_05_06\")] class Tests { }", "folder", Documents);
        var changed = await project.Fix("CORPUS2008", new NameEvidenceFix(), new EvidenceAnalyzer());
        Assert.Contains("Evidence(nameof(App.Corpus.Articles.NoFolder.Rain.Citations.TASS_2019_05_06))", changed.Code);
        Assert.Empty(await changed.Diagnose(new EvidenceAnalyzer()));
    }

    [Theory]
    [InlineData("Corpus.Articles.Year2019.Rain")]
    [InlineData("Corpus.Articles.Find(\"rain\")!")]
    public async Task Quotations_are_checked(string article)
    {
        var statements = $"Use({article}.Quote(\"It rained\")); Use({article}.Quote(\"It snowed\"));";
        var found = await TestProject.Grouped(Seed.Method(statements), "year", Documents).Diagnose(new QuoteAnalyzer());
        Assert.Equal("CORPUS2003", Assert.Single(found).Id);
    }
}
