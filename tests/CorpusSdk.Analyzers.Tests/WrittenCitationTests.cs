using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers.Citations;
using CorpusSdk.Analyzers.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>CORPUS2004: citations in strings and documentation comments.</summary>
public sealed class WrittenCitationTests
{
    private static readonly WrittenCitationAnalyzer Analyzer = new();

    [Theory]
    [InlineData("talks resumed (Interfax, January 8, 2018)", "(Interfax, January 8, 2018)", "Interfax_2018_01_0")]
    [InlineData("(Reuters, May 4, 2011)", "(Reuters, May 4, 2011)", "")]
    [InlineData("talks (Interfax, January 2, 2018; TASS, January 2, 2018)", "(Interfax, January 2, 2018; TASS, January 2, 2018)", "")]
    public async Task A_citation_that_no_article_contains_is_reported(string text, string written, string nearest)
    {
        var found = Assert.Single(await Seed.Project($"Use(\"{text}\");").Diagnose(Analyzer));
        Assert.Equal("CORPUS2004", found.Id);
        Assert.StartsWith(
            $"No article cites '{written}'" + (nearest.Length > 0 ? "; the nearest citation is " + nearest : ""),
            found.GetMessage(),
            System.StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_documentation_comment_is_read()
    {
        const string code =
            "/// <summary>Talks (Interfax, January 2, 2018), but not these (Interfax, March 2, 2018).</summary>\nclass Talks { }";
        Assert.Equal(["CORPUS2004"], (await Seed.WithFile(code).Diagnose(Analyzer)).Select(d => d.Id));
    }

    [Theory]
    [InlineData("talks (Interfax, January 2, 2018)")]
    [InlineData("talks (Interfax, January 2)")]
    [InlineData("talks (see Kremlin.ru, September 7, 2017)")]
    [InlineData("f(1), g(2018), (January 2, 2018)")]
    [InlineData("no brackets, January 8, 2018")]
    public async Task Citations_of_the_corpus_and_other_brackets_are_not_reported(string text) =>
        Assert.Empty(await Seed.Project($"Use(\"{text}\");").Diagnose(Analyzer));

    [Fact]
    public void The_rule_is_off_by_default() => Assert.False(Assert.Single(Analyzer.SupportedDiagnostics).IsEnabledByDefault);
}
