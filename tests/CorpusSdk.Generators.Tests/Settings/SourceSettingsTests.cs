using System;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

/// <summary><c>corpus.sources.yml</c> at the root of the corpus.</summary>
public sealed class SourceSettingsTests
{
    private const string File = "corpus.sources.yml";

    private const string Sources = "sources:\n  - { id: valley-post, name: The Valley Post, kind: newspaper, variants: VP }\n";

    private static readonly TestCorpus Corpus = TestCorpus
        .Of(("a.txt", "First\n\nIt rained (VP, May 3, 2018)."), ("b.txt", "Second\n\nIt rained (Interfax, May 3, 2018)."))
        .Put(File, Sources);

    [Fact]
    public void Its_sources_are_those_of_the_catalogue_and_the_file_is_no_article()
    {
        var host = new Host(Corpus);
        var result = host.Run();
        Assert.Empty(result.Diagnostics);
        Generated.Compiles(host, result);
        var catalogue = result
            .GeneratedSources.Single(s => s.HintName.Contains("Catalogue", StringComparison.Ordinal))
            .SourceText.ToString();
        Assert.Contains("TheValleyPost", catalogue, StringComparison.Ordinal);
        Assert.DoesNotContain("corpus_sources", catalogue, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_a_diagnostic_in_the_file_and_the_documents_are_read()
    {
        var host = new Host(Corpus.Put(File, Sources + "  - name: Post\n    kind: paper\n"));
        var result = host.Run();
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(("CORPUS0805", DiagnosticSeverity.Error), (problem.Id, problem.Severity));
        Assert.Equal("/projects/corpus/corpus.sources.yml: (3,10)-(3,15)", problem.Location.GetLineSpan().ToString());
        Generated.Compiles(host, result);
        Assert.Contains(result.GeneratedSources, s => s.SourceText.ToString().Contains("TheValleyPost", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported()
    {
        Assert.Equal(
            "CORPUS0706",
            Assert.Single(new Host(Corpus.Put(File, null)).Run().Diagnostics, d => d.Severity > DiagnosticSeverity.Info).Id
        );
    }

    [Fact]
    public void A_file_of_this_name_in_a_folder_below_is_none_of_ours() =>
        Assert.DoesNotContain(
            new Host(Corpus.Remove(File).Put("below/" + File, "sources: [broken")).Run().Diagnostics,
            d => d.Id.StartsWith("CORPUS08", StringComparison.Ordinal)
        );

    [Fact]
    public void It_is_read_once_and_not_again_when_a_document_is_edited()
    {
        var host = new Host(Corpus);
        Assert.Equal([IncrementalStepRunReason.New], Steps.Reasons(host.Run(), TrackingNames.SourceSettings));
        var second = host.Run(Corpus.Put("b.txt", "Second\n\nIt snowed (Interfax, May 3, 2018)."));
        Assert.Equal([IncrementalStepRunReason.Cached], Steps.Reasons(second, TrackingNames.SourceSettings));
        Assert.Equal(
            ["Cached", "Modified"],
            Steps.Reasons(second, TrackingNames.Readings).Select(r => r.ToString()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void An_edit_of_it_reads_the_documents_and_a_remark_does_not()
    {
        var host = new Host(Corpus);
        host.Run();
        var remark = host.Run(Corpus.Put(File, "# A remark.\n" + Sources));
        Assert.All(Steps.Reasons(remark, TrackingNames.Readings), r => Assert.Equal(IncrementalStepRunReason.Cached, r));

        var edited = host.Run(Corpus.Put(File, Sources.Replace("newspaper", "magazine", StringComparison.Ordinal)));
        Assert.Equal(
            ["Modified", "Unchanged"],
            Steps.Reasons(edited, TrackingNames.Readings).Select(r => r.ToString()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Without_it_the_sources_are_the_shipped_ones_again()
    {
        var host = new Host(Corpus);
        host.Run();
        var removed = host.Run(Corpus.Remove(File));
        Assert.DoesNotContain(removed.GeneratedSources, s => s.SourceText.ToString().Contains("TheValleyPost", StringComparison.Ordinal));
        Assert.Contains(removed.Diagnostics, d => d.Id == "CORPUS0201");
    }
}
