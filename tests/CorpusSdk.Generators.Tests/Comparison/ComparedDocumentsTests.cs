using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Comparison;

/// <summary>Findings about documents against each other: their places, and what runs again after an edit.</summary>
public sealed class ComparedDocumentsTests
{
    private const string One = "The Talks\n\nThe minister said: “The ceasefire along the river is hardly possible before the winter.”";
    private const string Two = "The Answer\n\nShe wrote: “The ceasefire along the river is not possible before the winter.”";

    private static readonly TestCorpus Corpus = TestCorpus.Of(("a/one.txt", One), ("two.txt", Two), ("three.txt", "Rain\n\nIt rained."));

    [Fact]
    public void A_finding_stands_at_the_place_in_its_file()
    {
        var found = Assert.Single(new Host(Corpus).Run().Diagnostics);
        Assert.Equal("CORPUS0405", found.Id);
        Assert.Equal("/projects/corpus/two.txt: (2,11)-(2,77)", found.Location.GetLineSpan().ToString());
        Assert.Contains("in 'a/one.txt'", found.GetMessage());
    }

    [Fact]
    public void An_edit_elsewhere_compares_nothing_again_and_one_of_a_quotation_writes_no_catalogue()
    {
        var host = new Host(Corpus);
        host.Run();
        var elsewhere = host.Run(Corpus.Put("three.txt", "Rain\n\nIt snowed."));
        Assert.Equal([IncrementalStepRunReason.Cached], Steps.Reasons(elsewhere, TrackingNames.Comparison));
        var corrected = host.Run(Corpus.Put("two.txt", Two.Replace("not", "hardly", System.StringComparison.Ordinal)));
        Assert.Empty(corrected.Diagnostics);
        Assert.Equal([IncrementalStepRunReason.Cached], Steps.Reasons(corrected, TrackingNames.Catalogue));
    }

    [Fact]
    public void A_document_that_is_left_out_because_of_its_id_is_not_compared() =>
        Assert.Equal(
            ["CORPUS0703"],
            new Host(TestCorpus.Of(("one.md", "# " + One), ("one.txt", One.Replace("hardly", "not", System.StringComparison.Ordinal))))
                .Run()
                .Diagnostics.Select(d => d.Id)
        );
}
