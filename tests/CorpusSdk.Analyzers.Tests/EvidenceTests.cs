using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers.Evidence;
using CorpusSdk.Analyzers.Tests.Hosting;
using CorpusSdk.CodeFixes;
using Xunit;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>CORPUS2008: evidence that the compiler does not check.</summary>
public sealed class EvidenceTests
{
    private const string Citations = Seed.Article + ".Citations";

    private static readonly EvidenceAnalyzer Analyzer = new();

    [Fact]
    public async Task Citations_that_are_named_pass() =>
        Assert.Empty(
            await Seed.WithFile(
                    $"[Evidence(nameof({Citations}.Interfax_2018_01_02), nameof({Citations}.KremlinRu_2018_01_11))] class Tests {{ [Evidence] void Run() {{ }} }}"
                )
                .Diagnose(Analyzer)
        );

    [Fact]
    public async Task A_citation_that_is_gone_does_not_compile()
    {
        var found = await Seed.WithFile($"[Evidence(nameof({Citations}.Interfax_2018_01_03))] class Tests {{ }}").Diagnose(Analyzer);
        Assert.Contains(found, d => d.Id == "CS1061");
    }

    [Theory]
    [InlineData("\"Interfax_2018_01_02\"", "The compiler does not check 'Interfax_2018_01_02'")]
    [InlineData("new[] { \"a talk\" }", "The compiler does not check 'a talk'")]
    [InlineData("nameof(Corpus.Sources.Interfax)", "'Corpus.Sources.Interfax' is no citation of a corpus")]
    [InlineData("nameof(Tests)", "'Tests' is no citation of a corpus")]
    public async Task Other_strings_are_reported(string argument, string message)
    {
        var found = Assert.Single(await Seed.WithFile($"[Evidence({argument})] class Tests {{ }}").Diagnose(Analyzer));
        Assert.Equal("CORPUS2008", found.Id);
        Assert.StartsWith(message, found.GetMessage(), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_and_local_functions_are_looked_at()
    {
        const string code = "class Tests { [Evidence(\"a\")] int Field; void Run() { [Evidence(\"b\")] void Local() { } Local(); } }";
        var found = await Seed.WithFile(code).Diagnose(Analyzer);
        Assert.Equal(2, found.Count(d => d.Id == "CORPUS2008"));
    }

    [Fact]
    public async Task A_string_with_the_name_of_one_citation_is_named()
    {
        var changed = await Seed.WithFile("[Evidence(\"Interfax_2018_01_02\")] class Tests { }")
            .Fix("CORPUS2008", new NameEvidenceFix(), Analyzer);
        Assert.Contains($"Evidence(nameof(App.{Citations}.Interfax_2018_01_02))", changed.Code);
        Assert.Empty(await changed.Diagnose(Analyzer));
    }
}
