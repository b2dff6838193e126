using System;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

/// <summary><c>NAME.meta.yml</c> beside a document.</summary>
public sealed class SidecarTests
{
    private static readonly TestCorpus Corpus = TestCorpus
        .Of(("x/a.txt", "First\n\nIt rained (Interfax, May 3, 2018)."), ("b.txt", "Second\n\nIt rained (Interfax, May 3, 2018)."))
        .Put("x/a.meta.yml", "title: Renamed\nid: one");

    [Fact]
    public void Its_document_has_what_it_says()
    {
        Assert.Empty(new Host(Corpus).Run().Diagnostics);
        const string use = """
            public static class Use
            {
                public static string Run() => App.Corpus.Articles.Renamed is var a ? a.Id + " of " + a.SourceFile + ": " + a.Title : "";
            }
            """;
        Assert.Equal("one of x/a.txt: Renamed", Execution.Run(Corpus with { Source = use }));
    }

    [Theory]
    [InlineData("x/a.meta.yml", "title: [", "CORPUS0801 x/a.meta.yml")]
    [InlineData("x/a.meta.yml", "volume: x", "CORPUS0805 x/a.meta.yml")]
    [InlineData("x/a.meta.yml", null, "CORPUS0706 x/a.meta.yml")]
    [InlineData("x/b.meta.yml", "title: Lost", "CORPUS0827 x/b.meta.yml")]
    [InlineData("x/b.meta.yml", "id: [", "CORPUS0827 x/b.meta.yml")]
    public void A_problem_is_told_in_its_file_and_the_document_is_read(string file, string? text, string problem)
    {
        var host = new Host(Corpus.Put(file, text));
        var result = host.Run();
        Generated.Compiles(host, result);
        var told = result.Diagnostics.Where(d => d.Id != "CORPUS0704");
        Assert.Contains(problem, told.Select(d => d.Id + " " + d.Location.GetLineSpan().Path["/projects/corpus/".Length..]));
        Assert.Contains("x/a.txt", Generated.Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_it_reads_its_own_document_only()
    {
        var host = new Host(Corpus);
        host.Run();
        Assert.Equal("Cached Modified", Readings(host.Run(Corpus.Put("x/a.meta.yml", "title: Renamed again\nid: one"))));
        Assert.Equal("Cached Modified", Readings(host.Run(Corpus.Remove("x/a.meta.yml"))));
        Assert.Equal("Cached Modified", Readings(host.Run(Corpus)));
        Assert.Equal("Cached Modified", Readings(host.Run(Corpus.Put("b.txt", "Second\n\nIt snowed."))));
    }

    [Theory]
    [InlineData("true", 3)]
    [InlineData("false", 2)]
    public void Drafts_are_left_out_where_the_project_says_so(string include, int articles)
    {
        var corpus = Corpus.Put("c.txt", "---\ndraft: true\n---\nThird\n\nIt rained.").Set("CorpusIncludeDrafts", include);
        var host = new Host(corpus);
        var result = host.Run();
        Generated.Compiles(host, result);
        Assert.Equal(
            articles,
            Generated.Text(result).Split("sealed partial class ").Count(c => c.Contains(" : __CitationList\n", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Two_documents_that_state_one_id_are_told()
    {
        var result = new Host(Corpus.Put("b.meta.yml", "id: one")).Run();
        Assert.Equal("CORPUS0703", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void A_former_name_leads_to_the_article_and_the_compiler_says_its_present_name()
    {
        const string use = "class Use { object Old => App.Corpus.Articles.OldTitle; object Id => App.Corpus.Articles.Rain; }";
        var corpus = (Corpus with { Source = use }).Put("x/a.meta.yml", "title: Renamed\naliases: [Old Title, 2018/rain, Renamed]");
        var host = new Host(corpus);
        var result = host.Run();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            [
                "CORPUS2007 'Articles.OldTitle' is obsolete: 'The article is called Renamed now.'",
                "CORPUS2007 'Articles.Rain' is obsolete: 'The article is called Renamed now.'",
            ],
            host.Problems(result).Select(p => p.Id + " " + p.GetMessage(System.Globalization.CultureInfo.InvariantCulture))
        );
    }

    [Theory]
    [InlineData("aliases: [Second]")]
    [InlineData("aliases: [b]")]
    public void A_former_name_that_another_article_has_is_told(string yaml)
    {
        var host = new Host(Corpus.Put("x/a.meta.yml", yaml));
        var result = host.Run();
        Generated.Compiles(host, result);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(("CORPUS0829", "/projects/corpus/x/a.txt"), (problem.Id, problem.Location.GetLineSpan().Path));
    }

    [Fact]
    public void A_former_name_of_two_articles_is_told()
    {
        var host = new Host(Corpus.Put("x/a.meta.yml", "aliases: Same").Put("b.meta.yml", "aliases: Same"));
        var result = host.Run();
        Generated.Compiles(host, result);
        Assert.Equal("CORPUS0829", Assert.Single(result.Diagnostics).Id);
    }

    private static string Readings(GeneratorRunResult result) =>
        string.Join(' ', Steps.Reasons(result, TrackingNames.Readings).Select(r => r.ToString()).Order(StringComparer.Ordinal));
}
