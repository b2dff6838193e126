using System.Collections.Immutable;
using System.Linq;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

public sealed class SettingsTests
{
    private static readonly TestCorpus Corpus = TestCorpus.Of(("a.txt", "A title\n\nPutin said so (Interfax, January 2, 2018)."));

    [Fact]
    public void Public_corpus_of_articles() =>
        Approve.Generated(
            Generated.Sound(
                Corpus
                    .Set("CorpusClass", "Library")
                    .Set("CorpusNamespace", "My.Books")
                    .Set("CorpusVisibility", "Public")
                    .Set("CorpusSymbols", "articles")
                    .Set("CorpusGlobalUsings", "false")
            )
        );

    [Fact]
    public void Catalogue_without_articles() => Approve.Generated(Generated.Sound(Corpus.Set("CorpusSymbols", "catalogue")));

    [Fact]
    public void Without_a_list_of_inputs_nothing_happens()
    {
        var result = new Host(Corpus).Run();
        Assert.NotEmpty(result.GeneratedSources);
        var none = CSharpGeneratorDriver
            .Create([new CorpusGenerator().AsSourceGenerator()], Corpus.Documents, null, new InMemoryOptions(Corpus.Properties))
            .RunGenerators(new Host(Corpus).Compilation, TestContext.Current.CancellationToken)
            .GetRunResult();
        Assert.Empty(none.GeneratedTrees);
        Assert.Empty(none.Diagnostics);
    }

    [Theory]
    [InlineData("my-app", "my_app")]
    [InlineData("24.kg", "_24.kg")]
    [InlineData("My Company.Product", "My_Company.Product")]
    [InlineData("a..b.", "a.b")]
    [InlineData("", "Corpora")]
    [InlineData("App.class", "App.class")]
    [InlineData("\u65E5\u672C", "\u65E5\u672C")]
    public void Namespaces_are_made_identifiers(string root, string expected)
    {
        var host = new Host(Corpus.Set("RootNamespace", root));
        var result = host.Run();
        Generated.Compiles(host, result);
        Assert.NotNull(host.Compile(result).GetTypeByMetadataName(expected + ".Corpus"));
    }

    [Theory]
    [InlineData("RootNamespace", "My.Corpus", "CORPUS0903")]
    [InlineData("CorpusClass", "Typed", "CORPUS0903")]
    [InlineData("CorpusClass", "not a name", "CORPUS0905")]
    [InlineData("CorpusClass", "class", "CORPUS0905")]
    [InlineData("CorpusClass", "Articles", "CORPUS0905")]
    [InlineData("CorpusVisibility", "private", "CORPUS0905")]
    [InlineData("CorpusSymbols", "everything", "CORPUS0905")]
    [InlineData("CorpusGroups", "month", "CORPUS0905")]
    [InlineData("CorpusGlobalUsings", "maybe", "CORPUS0905")]
    [InlineData("CorpusMaxDocumentBytes", "10 MB", "CORPUS0905")]
    [InlineData("CorpusMaxDocumentBytes", "-1", "CORPUS0905")]
    public void Values_that_cannot_be_are_errors(string property, string value, string id)
    {
        var host = new Host(Corpus.Set(property, value));
        var result = host.Run();
        Assert.Equal(id, Assert.Single(result.Diagnostics).Id);
        Generated.Compiles(host, result);
    }

    [Fact]
    public void Old_language_versions_are_an_error()
    {
        var result = new Host(Corpus, LanguageVersion.CSharp10).Run();
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("CORPUS0904", error.Id);
        Assert.Contains("10.0", error.GetMessage(), System.StringComparison.Ordinal);
        Assert.Empty(result.GeneratedSources);
        var host = new Host(Corpus, LanguageVersion.CSharp11);
        Generated.Compiles(host, host.Run());
    }

    [Fact]
    public void Large_corpora_need_a_choice()
    {
        var large = TestCorpus.Of([.. Enumerable.Range(0, 2001).Select(i => (i + ".txt", "Title " + i))]);
        Assert.Equal("CORPUS0906", Assert.Single(Problems(large)).Id);
        Assert.Empty(Problems(large.Set("CorpusSymbols", "citations")));
        Assert.Empty(Problems(large.Remove("0.txt")));

        static ImmutableArray<Diagnostic> Problems(TestCorpus corpus) => new Host(corpus, tracksSteps: false).Run().Diagnostics;
    }
}
