using System;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

/// <summary><c>corpus.yml</c> at the root of the corpus.</summary>
public sealed class CorpusFileTests
{
    private const string File = "corpus.yml";

    [Theory]
    [InlineData("", "")]
    [InlineData("enable: CORPUS0306", "CORPUS0306")]
    public void A_rule_that_is_off_is_on_when_the_file_says_so(string yaml, string rules)
    {
        var corpus = TestCorpus.Of((File, yaml), ("a.txt", "Rain\n\nIt rained (Interfax, May 3, 2018).\n\nNobody knows why."));
        Assert.Equal(rules, string.Join(' ', new Host(corpus).Run().Diagnostics.Select(d => d.Id)));
    }

    private const string Settings = """
        defaults:
          language: en
        fields:
          region: { type: string, required: true, allowed: [north, deep south], description: Where it happened. }
          pages: integer
          share: number
          checked: boolean
          seen: { type: date }
          home: url
          part-of: article
          related: list of article
          outlet: source
          about: list of entity
          topics: { type: list of string, allowed: [strike, harbor] }
          text: text
        """;

    private const string First = """
        ---
        region: deep south
        pages: 12
        share: 0.5
        checked: true
        seen: 2018-06
        home: https://example.org/
        part-of: b
        related: [a, b]
        outlet: Interfax
        about: [Vladimir Putin]
        topics: [harbor, strike]
        text: More words.
        ---
        First

        Vladimir Putin spoke (Interfax, May 3, 2018).
        """;

    private const string Use = """
        class Use
        {
            static void Read()
            {
                foreach (var article in App.Corpus.Articles)
                {
                    App.Typed.Region region = article.Region;
                    bool isSouth = region == App.Typed.Region.DeepSouth;
                    long? pages = article.Pages;
                    decimal? share = article.Share;
                    bool? isChecked = article.Checked;
                    CorpusSdk.EdtfDate? seen = article.Seen;
                    System.Uri? home = article.Home;
                    App.Typed.ArticleWithFields? whole = article.PartOf;
                    System.Collections.Generic.IReadOnlyList<App.Typed.ArticleWithFields> related = article.Related;
                    CorpusSdk.Source? outlet = article.Outlet;
                    System.Collections.Generic.IReadOnlyList<CorpusSdk.Entity> about = article.About;
                    System.Collections.Generic.IReadOnlyList<App.Typed.Topics> topics = article.Topics;
                    string? text = article.Text_;
                    string? language = App.Corpus.Articles.Find("a")!.Language;
                }
            }
        }
        """;

    private static readonly TestCorpus Corpus = TestCorpus
        .Of(("a.txt", First), ("b.txt", "---\nregion: north\n---\nSecond\n\nIt rained (Interfax, May 3, 2018)."))
        .Put(File, Settings);

    [Theory]
    [InlineData("citations")]
    [InlineData("articles")]
    [InlineData("catalogue")]
    public void Fields_are_typed_members_at_every_level(string level)
    {
        var host = new Host((Corpus with { Source = Use }).Set("CorpusSymbols", level));
        var result = host.Run();
        Assert.Empty(result.Diagnostics);
        Assert.DoesNotContain(host.Problems(result), p => p.Id is not ("CS0219" or "CS8019"));
    }

    [Theory]
    [InlineData("region: north\npages: many", "CORPUS0805 Error (2,7)")]
    [InlineData("region: west", "CORPUS0825 Error (1,8)")]
    [InlineData("pages: 1", "CORPUS0826 Error (0,0)")]
    [InlineData("region: north\npart-of: c", "CORPUS0828 Warning (2,9)")]
    [InlineData("region: north\noutlet: Nowhere Post", "CORPUS0828 Warning (2,8)")]
    [InlineData("region: north\nabout: [Nobody Known]", "CORPUS0828 Warning (2,7)")]
    [InlineData("region: north\npage: 3", "CORPUS0822 Warning (2,0)")]
    public void A_document_that_breaks_the_schema_is_told(string frontMatter, string problems)
    {
        var host = new Host(Corpus.Put("b.txt", "---\n" + frontMatter + "\n---\nSecond\n\nIt rained (Interfax, May 3, 2018)."));
        var result = host.Run();
        Generated.Compiles(host, result);
        Assert.All(result.Diagnostics, d => Assert.EndsWith("b.txt", d.Location.GetLineSpan().Path, StringComparison.Ordinal));
        Assert.Equal(
            problems,
            string.Join(
                "; ",
                result
                    .Diagnostics.Select(d =>
                        $"{d.Id} {d.Severity} ({d.Location.GetLineSpan().StartLinePosition})"
                            .Replace("((", "(", StringComparison.Ordinal)
                            .Replace("))", ")", StringComparison.Ordinal)
                    )
                    .Order(StringComparer.Ordinal)
            )
        );
    }

    [Fact]
    public void The_level_of_the_file_counts_unless_the_project_chooses()
    {
        var corpus = TestCorpus.Of(("a.txt", "First\n\nIt rained (Interfax, May 3, 2018).")).Put(File, "symbols: catalogue");
        Assert.DoesNotContain("FirstCitations", Generated.Text(new Host(corpus).Run()), StringComparison.Ordinal);
        var chosen = new Host(corpus.Set("CorpusSymbols", "citations"));
        Assert.Contains("FirstCitations", Generated.Text(chosen.Run()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_groups_of_the_file_count_unless_the_project_chooses()
    {
        var corpus = TestCorpus.Of(("north/a.txt", "First\n\nIt rained (Interfax, May 3, 2018).")).Put(File, "groups: folder");
        Assert.Contains("North_Group", Generated.Text(new Host(corpus).Run()), StringComparison.Ordinal);
        var chosen = new Host(corpus.Set("CorpusGroups", "none"));
        Assert.DoesNotContain("_Group", Generated.Text(chosen.Run()), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_ignored_in_the_files_that_it_names()
    {
        const string body = "\n\nIt rained (Nowhere Post, May 3, 2018).";
        var corpus = TestCorpus
            .Of(("archive/a.txt", "First" + body), ("b.txt", "Second" + body))
            .Put(File, "ignore:\n  - { rule: [CORPUS0201, CORPUS0709], files: archive/**, reason: closed }");
        var problem = Assert.Single(new Host(corpus).Run().Diagnostics);
        Assert.Equal(("CORPUS0201", "/projects/corpus/b.txt"), (problem.Id, problem.Location.GetLineSpan().Path));
    }

    [Fact]
    public void A_problem_is_a_diagnostic_in_the_file_and_the_documents_are_read()
    {
        var host = new Host(Corpus.Put(File, Settings + "\nsymbols: everything"));
        var result = host.Run();
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("CORPUS0805", problem.Id);
        Assert.Equal("/projects/corpus/corpus.yml: (15,9)-(15,19)", problem.Location.GetLineSpan().ToString());
        Generated.Compiles(host, result);
    }

    [Fact]
    public void A_remark_reads_no_document_again()
    {
        var host = new Host(Corpus);
        Assert.Equal([IncrementalStepRunReason.New], Steps.Reasons(host.Run(), TrackingNames.CorpusSettings));
        var remarked = Corpus.Put(File, "# A remark.\n" + Settings);
        var remark = host.Run(remarked);
        Assert.All(Steps.Reasons(remark, TrackingNames.Readings), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.All(
            Steps.Outputs(remark),
            r => Assert.Contains(r, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged })
        );
        var edited = host.Run(remarked.Put("b.txt", "---\nregion: north\n---\nSecond\n\nIt snowed."));
        Assert.Equal([IncrementalStepRunReason.Cached], Steps.Reasons(edited, TrackingNames.CorpusSettings));
    }
}
