using System;
using System.IO;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using CorpusSdk.Reading;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

/// <summary><c>corpus.entities.yml</c> at the root of the corpus.</summary>
public sealed class EntitySettingsTests
{
    private const string Name = "corpus.entities.yml";

    private const string Entities = "entities:\n  - { name: Valley Water Forum, kind: organization, aliases: VWF }\n";

    private static readonly TestCorpus Corpus = TestCorpus
        .Of(("a.txt", "First\n\nIn May, the VWF met."), ("b.txt", "Second\n\nIt rained in May."))
        .Put(Name, Entities);

    [Fact]
    public void Its_entities_are_those_of_the_catalogue_and_the_file_is_no_article()
    {
        var host = new Host(Corpus);
        var result = host.Run();
        Assert.Empty(result.Diagnostics);
        Generated.Compiles(host, result);
        var catalogue = result
            .GeneratedSources.Single(s => s.HintName.Contains("Catalogue", StringComparison.Ordinal))
            .SourceText.ToString();
        Assert.Contains("ValleyWaterForum", catalogue, StringComparison.Ordinal);
        Assert.DoesNotContain("corpus_entities", catalogue, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_a_diagnostic_in_the_file_and_the_documents_are_read()
    {
        var host = new Host(Corpus.Put(Name, Entities + "  - name: Post\n    kind: paper\n"));
        var result = host.Run();
        var problem = Assert.Single(result.Diagnostics, d => d.Id == "CORPUS0805");
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        Assert.Equal("/projects/corpus/corpus.entities.yml: (3,10)-(3,15)", problem.Location.GetLineSpan().ToString());
        Generated.Compiles(host, result);
        Assert.Contains(result.GeneratedSources, s => s.SourceText.ToString().Contains("ValleyWaterForum", StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_that_no_article_mentions_is_a_warning_on_its_line_until_one_does()
    {
        var unused = Corpus.Put(Name, Entities + "  - { name: Hill Forum, kind: organization }\n");
        var host = new Host(unused);
        var warning = Assert.Single(host.Run().Diagnostics);
        Assert.Equal(("CORPUS0811", DiagnosticSeverity.Warning), (warning.Id, warning.Severity));
        Assert.Equal("/projects/corpus/corpus.entities.yml: (2,12)-(2,22)", warning.Location.GetLineSpan().ToString());
        Assert.Contains("'Hill Forum'", warning.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(host.Run(unused.Put("b.txt", "Second\n\nThe Hill Forum met.")).Diagnostics);
    }

    [Fact]
    public void A_remark_reads_no_document_and_moves_the_warning()
    {
        var unused = Entities + "  - { name: Hill Forum, kind: organization }\n";
        var host = new Host(Corpus.Put(Name, unused));
        host.Run();
        var remark = host.Run(Corpus.Put(Name, "# A remark.\n" + unused));
        Assert.All(Steps.Reasons(remark, TrackingNames.Readings), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.Equal(3, Assert.Single(remark.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void It_is_read_once_and_a_rerun_reads_nothing()
    {
        var host = new Host(Corpus);
        Assert.Equal([IncrementalStepRunReason.New], Steps.Reasons(host.Run(), TrackingNames.EntitySettings));
        var second = host.Run(Corpus.Put("b.txt", "Second\n\nIt snowed in May."));
        Assert.Equal([IncrementalStepRunReason.Cached], Steps.Reasons(second, TrackingNames.EntitySettings));
        Assert.All(Steps.Reasons(second, TrackingNames.ReadingOptions), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.Equal(
            ["Cached", "Modified"],
            Steps.Reasons(second, TrackingNames.Readings).Select(r => r.ToString()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void An_edit_of_it_reads_the_documents_and_those_it_does_not_touch_stay()
    {
        var host = new Host(Corpus);
        host.Run();
        var edited = host.Run(Corpus.Put(Name, Entities.Replace("organization", "event", StringComparison.Ordinal)));
        Assert.Equal(
            ["Modified", "Unchanged"],
            Steps.Reasons(edited, TrackingNames.Readings).Select(r => r.ToString()).Order(StringComparer.Ordinal)
        );
        var removed = host.Run(Corpus.Remove(Name));
        Assert.DoesNotContain(removed.GeneratedSources, s => s.SourceText.ToString().Contains("ValleyWater", StringComparison.Ordinal));
    }

    [Fact]
    public void Entities_that_no_list_knows_are_an_information_in_the_document()
    {
        var text = "Second\n\nTerrence Applewhite met Vladimir Putin in Moscow.";
        var information = Assert.Single(new Host(Corpus.Put("b.txt", text)).Run().Diagnostics);
        Assert.Empty(new Host(TestCorpus.Of(("b.txt", text))).Run().Diagnostics);
        Assert.Equal(("CORPUS0501", DiagnosticSeverity.Info), (information.Id, information.Severity));
        Assert.Equal("/projects/corpus/b.txt: (2,0)-(2,19)", information.Location.GetLineSpan().ToString());
    }

    [Fact]
    public void The_example_of_the_docs_is_read_without_findings()
    {
        var page = File.ReadAllText(Path.Combine(TestPaths.RepositoryRoot, "docs", "entities.md"));
        var start = page.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        var settings = EntitySettings.Read(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        Assert.Empty(settings.Findings);
        Assert.Equal("Q1139413", new EntityRegistry(settings).Find("RVSN")?.Wikidata);
    }
}
