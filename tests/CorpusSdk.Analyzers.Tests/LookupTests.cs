using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers.Lookups;
using CorpusSdk.Analyzers.Tests.Hosting;
using CorpusSdk.CodeFixes;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>CORPUS2001 and CORPUS2002: constant ids in lookups.</summary>
public sealed class LookupTests
{
    private static readonly LookupAnalyzer Analyzer = new();

    [Theory]
    [InlineData("Corpus.Sources.Find(\"interfaks\")", "source", "; the nearest is 'interfax'")]
    [InlineData("Corpus.Sources.Find(\"Kremlin.ru\")", "source", "; the nearest is 'kremlin-ru'")]
    [InlineData("Corpus.Articles.Find(\"000_68f0b5480876e0b6\")", "article", "; the nearest is '000_68f0b5480876e0b5'")]
    [InlineData("Corpus.Publications.Find(\"The Times\")", "publication", "")]
    [InlineData("Corpus.People.Find(\"Vladimir Putin\")", "person", "; the nearest is 'vladimir-putin'")]
    [InlineData("Corpus.PeopleGroups.Find(\"russian\")", "people or group", "; the nearest is 'russians'")]
    [InlineData("Corpus.Data.FindArticle(\"seed\")", "article", "")]
    [InlineData("Corpus.Data.FindSource(\"interfaxx\")", "source", "; the nearest is 'interfax'")]
    [InlineData("Corpus.Data.FindPublication(\"x\")", "publication", "")]
    [InlineData("Corpus.Data.FindEntity(EntityKind.Person, \"moscow\")", "person", "")]
    [InlineData("Corpus.Data.FindEntity<Place>(\"mosow\")", "place", "; the nearest is 'moscow'")]
    [InlineData("Corpus.Data.FindEntity<Entity>(\"mosow\")", "entity", "; the nearest is 'moscow'")]
    [InlineData("Corpus.Data.Entities.Find(\"mosow\")", "entity", "; the nearest is 'moscow'")]
    [InlineData("Corpus.Data.Sources.Find(\"nothing\")", "source", "")]
    public async Task An_id_that_nothing_has_is_reported_with_the_nearest(string call, string what, string nearest)
    {
        var found = Assert.Single(await Seed.Project("Use(" + call + ");").Diagnose(Analyzer));
        Assert.Equal("CORPUS2001", found.Id);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        var id = call.Split('"')[1];
        Assert.Equal($"The corpus has no {what} with the id '{id}'{nearest}", found.GetMessage());
        Assert.Equal('"' + id + '"', found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, id.Length + 2));
    }

    [Theory]
    [InlineData("Corpus.Sources.Find(\"interfax\")", "Corpus.Sources.Interfax")]
    [InlineData("Corpus.Sources.Find(\"interfax\")!.Name", "Corpus.Sources.Interfax.Name")]
    [InlineData("Corpus.Data.FindSource(id: \"kremlin-ru\")", "Corpus.Sources.KremlinRu")]
    [InlineData("Corpus.Articles.Find(\"000_68f0b5480876e0b5\")!.Title", Seed.Article + ".Title")]
    [InlineData("Corpus.Data.FindArticle(\"000_68f0b5480876e0b5\")", Seed.Article)]
    [InlineData("Corpus.Products.Find(\"s-300pmu-2\")", "Corpus.Products.S300PMU2")]
    [InlineData("Corpus.Data.FindEntity(EntityKind.Place, \"moscow\")", "Corpus.Places.Moscow")]
    [InlineData("Corpus.Data.FindEntity<Place>(\"moscow\")", "Corpus.Places.Moscow")]
    [InlineData("Corpus.Data.Entities.Find(\"moscow\")", "Corpus.Places.Moscow")]
    [InlineData("Corpus.Data.People.Find(\"vladimir-putin\")", "Corpus.People.VladimirPutin")]
    public async Task An_id_with_a_member_becomes_the_member(string call, string member)
    {
        var project = Seed.Project("Use(" + call + ");");
        var found = Assert.Single(await project.Diagnose(Analyzer));
        Assert.Equal("CORPUS2002", found.Id);
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        var changed = await project.Fix("CORPUS2002", new UseMemberFix(), Analyzer);
        Assert.Equal(Seed.Method("Use(" + member + ");"), changed.Code);
        Assert.Empty(await changed.Diagnose(Analyzer));
    }

    [Fact]
    public async Task The_nearest_id_is_put_in()
    {
        var changed = await Seed.Project("Use(Corpus.Sources.Find(\"interfaks\"));").Fix("CORPUS2001", new NearestTextFix(), Analyzer);
        Assert.Contains("Corpus.Sources.Find(\"interfax\")", changed.Code);
        Assert.Equal(["CORPUS2002"], (await changed.Diagnose(Analyzer)).Select(d => d.Id));
    }

    [Theory]
    [InlineData("Use(Corpus.Sources.Find(DateTime.Now.ToString()));")]
    [InlineData("Use(new System.Collections.Generic.List<string>().Find(id => id == \"interfaks\"));")]
    [InlineData("var data = CorpusData.Merge(Corpus.Data, Corpus.Data); Use(data.FindSource(\"interfaks\"));")]
    [InlineData("Use(Corpus.Sources.Interfax);")]
    public async Task What_is_not_constant_or_not_of_one_corpus_is_not_reported(string statement) =>
        Assert.Empty(await Seed.Project(statement).Diagnose(Analyzer));

    [Fact]
    public async Task A_local_variable_of_the_list_is_followed_by_its_type()
    {
        var project = Seed.Project("var people = Corpus.People; Use(people.Find(\"vladimir-putin\"));");
        Assert.Contains("Use(people.VladimirPutin)", (await project.Fix("CORPUS2002", new UseMemberFix(), Analyzer)).Code);
    }

    [Fact]
    public async Task A_referenced_corpus_is_known_by_its_metadata()
    {
        const string statements = """
            Use(Corpus.Articles.Find("000_68f0b5480876e0b5"));
            Use(Corpus.Products.Find("s-300pmu-2"));
            Use(Corpus.Sources.Find("interfaks"));
            """;
        var found = await Seed.Reference(statements).Diagnose(Analyzer);
        Assert.Equal(["CORPUS2002", "CORPUS2002", "CORPUS2001"], found.Select(d => d.Id));
    }

    [Fact]
    public async Task Articles_without_members_are_not_known()
    {
        var project = TestProject.Of(Seed.Method("Use(Corpus.Articles.Find(\"a\"));"));
        Assert.Empty(await project.Diagnose(Analyzer));
    }
}
