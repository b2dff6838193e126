using System.Linq;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

/// <summary>A build shows about 2,000 findings of a rule, and says how many more there are.</summary>
public sealed class FindingQuotaTests
{
    private const string Unknown = "CORPUS0201";

    [Theory]
    [InlineData(20, 2000, "")]
    [InlineData(
        25,
        2000,
        "500 more findings of CORPUS0201 are not shown, since a build shows about 2000 of a rule; 'corpus check' lists all of them"
    )]
    public void A_rule_shows_its_quota(int documents, int shown, string more)
    {
        var diagnostics = new Host(Corpus(documents)).Run().Diagnostics;
        Assert.Equal(shown, diagnostics.Count(d => d.Id == Unknown));
        Assert.Equal(more, string.Join('\n', diagnostics.Where(d => d.Id == "CORPUS0913").Select(d => d.GetMessage())));
    }

    [Fact]
    public void Errors_are_all_shown()
    {
        var corpus = Corpus(25).Set("CorpusMaxDocumentBytes", "10");
        Assert.Equal(25, new Host(corpus).Run().Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
    }

    // A hundred sources in each document that no list knows.
    private static TestCorpus Corpus(int documents) =>
        TestCorpus.Of([
            .. Enumerable
                .Range(0, documents)
                .Select(d => (d + ".txt", "Rain\n\n" + string.Concat(Enumerable.Range(0, 100).Select(Sentence)))),
        ]);

    private static string Sentence(int number) =>
        $"It rained ({(char)('A' + (number / 26))}{(char)('a' + (number % 26))}gan Harbour Gazette, May 3, 2018). ";
}
