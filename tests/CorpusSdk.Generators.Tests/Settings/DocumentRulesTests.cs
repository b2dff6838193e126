using System.Linq;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

public sealed class DocumentRulesTests
{
    [Fact]
    public void A_rule_that_is_off_is_reported_where_the_project_gives_it_a_severity()
    {
        var corpus = TestCorpus.Of(("a.txt", "Title\n\nPutin said so (Interfax, May 3, 2018).\n\nNobody says who said this."));
        Assert.DoesNotContain(new Host(corpus).Run().Diagnostics, d => d.Id == "CORPUS0306");
        var asked = corpus with { Severities = corpus.Severities.Add("CORPUS0306", ReportDiagnostic.Warn) };
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(new Host(asked).Run().Diagnostics, d => d.Id == "CORPUS0306").Severity);
    }

    [Theory]
    [InlineData("", "CORPUS0708")]
    [InlineData(" \n ", "CORPUS0708")]
    [InlineData("Title\0\n\ntext", "CORPUS0711")]
    [InlineData("A \u202Eturned\u202C word\n\ntext", "CORPUS0711")]
    public void Documents_are_remarked_upon(string text, string id)
    {
        var diagnostic = Assert.Single(new Host(TestCorpus.Of(("a.txt", text))).Run().Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal("/projects/corpus/a.txt", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_missing_file_is_an_error_and_not_listed()
    {
        var host = new Host(TestCorpus.Of(("a.txt", "Title")).Put("b.txt", null));
        var result = host.Run();
        Assert.Equal("CORPUS0706", Assert.Single(result.Diagnostics).Id);
        Generated.Compiles(host, result);
    }

    [Fact]
    public void Two_files_with_one_id_are_an_error()
    {
        var host = new Host(TestCorpus.Of(("a.md", "# First"), ("a.txt", "Second")));
        var result = host.Run();
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("CORPUS0703", error.Id);
        Assert.Contains("'a.md' and 'a.txt'", error.GetMessage(), System.StringComparison.Ordinal);
        Generated.Compiles(host, result);
    }

    [Fact]
    public void A_Markdown_document_is_generated_without_its_marks()
    {
        const string text = "# A *Title*\n\nIt **fell** ([Interfax](https://www.interfax.ru/a/1), *May 4, 2018*).\n";
        var host = new Host(TestCorpus.Of(("a.md", text)));
        var result = host.Run();
        Assert.Empty(result.Diagnostics);
        var generated = string.Concat(System.Linq.Enumerable.Select(result.GeneratedSources, s => s.SourceText.ToString()));
        Assert.Contains("<summary>&#x201C;A Title&#x201D;", generated, System.StringComparison.Ordinal);
        Assert.Contains("<summary>(Interfax, May 4, 2018): Interfax, 2018-05-04", generated, System.StringComparison.Ordinal);
        Assert.Contains("Supports: &#x201C;It fell&#x201D;", generated, System.StringComparison.Ordinal);
        Generated.Compiles(host, result);
    }

    [Fact]
    public void A_path_given_twice_is_one_document()
    {
        var corpus = TestCorpus.Of(("a.txt", "First"));
        var twice = corpus with { Documents = corpus.Documents.Add(new InMemoryText("/projects/./corpus/a.txt", "First")) };
        var driver = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create(
            [Microsoft.CodeAnalysis.GeneratorExtensions.AsSourceGenerator(new CorpusGenerator())],
            [corpus.Inputs[0], .. twice.Documents],
            null,
            new InMemoryOptions(corpus.Properties)
        );
        var result = driver.RunGenerators(new Host(corpus).Compilation, TestContext.Current.CancellationToken).GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(4, result.GeneratedTrees.Length);
    }

    [Fact]
    public void Two_articles_with_one_title_get_suffixes_and_the_bare_name_says_so()
    {
        var corpus = TestCorpus.Of(("a.txt", "Same title"), ("b.txt", "Same Title!"), ("c.txt", "Other"));
        Approve.Generated(Generated.Sound(corpus));
        var host = new Host(corpus with { Source = "class P { object X = App.Corpus.Articles.SameTitle; }" });
        var error = Assert.Single(host.Problems(host.Run()));
        Assert.Equal("CS0619", error.Id);
        Assert.Contains("SameTitle_", error.GetMessage(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Above_a_thousand_citations_there_is_only_the_list()
    {
        var text = "Title\n\n" + string.Concat(Enumerable.Repeat("Said (Interfax, January 2, 2018).\n", 1001));
        var host = new Host(TestCorpus.Of(("a.txt", text)));
        var result = host.Run();
        Assert.Single(result.Diagnostics, d => d.Id == "CORPUS0705");
        Generated.Compiles(host, result);
        Assert.DoesNotContain(
            "public readonly __Citation ",
            string.Concat(result.GeneratedSources.Select(s => s.SourceText)),
            System.StringComparison.Ordinal
        );
    }
}
