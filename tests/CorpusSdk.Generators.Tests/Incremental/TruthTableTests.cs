using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using CorpusSdk.Tables;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Incremental;

/// <summary>What runs again after which change, in a corpus of two shards: four outputs with files, seven with diagnostics.</summary>
public sealed class TruthTableTests
{
    private const int Documents = 150;

    private static readonly TestCorpus Corpus = TestCorpus.Of([.. Enumerable.Range(0, Documents).Select(i => (File(i), Text(i)))]);

    private static readonly TestCorpus Grouped = TestCorpus
        .Of([.. Enumerable.Range(0, Documents).Select(i => (File(i), Dated(i)))])
        .Set("CorpusGroups", "year");

    [Fact]
    public void Nothing_changes() => Expect(Corpus, "Readings cached; Catalogue cached; Shards 2 cached; Outputs 11 cached");

    [Fact]
    public void A_body_is_edited() =>
        Expect(
            Corpus.Put(File(7), Text(7) + "\n\nOne more sentence."),
            "Readings 1 modified; Catalogue cached; Shards 1 modified, 1 cached; Outputs 1 modified, 10 cached"
        );

    [Fact]
    public void A_body_names_a_new_source() =>
        Expect(
            Corpus.Put(File(7), Text(7) + "\n\nMore is known (Novosti, May 3, 2018)."),
            "Readings 1 modified; Catalogue 1 modified; Shards 1 modified, 1 cached; Outputs 3 modified, 8 cached"
        );

    [Fact]
    public void A_title_is_edited() =>
        Expect(
            Corpus.Put(File(7), "New" + Text(7)),
            "Readings 1 modified; Catalogue cached; Shards 1 modified, 1 cached; Outputs 1 modified, 10 cached"
        );

    [Fact]
    public void A_title_becomes_that_of_another_article() =>
        Expect(
            Corpus.Put(File(7), Text(8)),
            "Readings 1 modified; Catalogue 1 modified; Shards 1 modified, 1 cached; Outputs 3 modified, 8 cached"
        );

    [Fact]
    public void A_document_is_added() =>
        Expect(
            Corpus.Put("new.txt", Text(1000)),
            "Readings 1 new; Catalogue cached; Shards 1 modified, 1 cached; Outputs 1 modified, 10 cached"
        );

    [Fact]
    public void A_document_is_deleted() =>
        Expect(Corpus.Remove(File(7)), "Readings 1 removed; Catalogue cached; Shards 1 modified, 1 cached; Outputs 1 modified, 10 cached");

    [Fact]
    public void A_document_is_renamed()
    {
        var renamed = Enumerable.Range(0, 1000).Select(i => "renamed" + i + ".txt").First(f => Shard(f[..^4]) == Shard(File(7)[..^4]));
        Expect(
            Corpus.Remove(File(7)).Put(renamed, Text(7)),
            "Readings 1 modified; Catalogue cached; Shards 1 modified, 1 cached; Outputs 1 modified, 10 cached"
        );
    }

    [Fact]
    public void The_documents_come_in_another_order()
    {
        var host = new Host(Corpus);
        var first = host.Run();
        var second = host.Reorder();
        Assert.Equal("Outputs 11 cached", Describe(second).Last());
        Assert.Equal(Sources(first), Sources(second));
    }

    [Fact]
    public void A_source_file_of_the_project_is_edited() =>
        Expect(Corpus with { Source = "class Program { }" }, "Readings cached; Catalogue cached; Shards 2 cached; Outputs 11 cached");

    [Fact]
    public void The_class_is_called_otherwise() =>
        Expect(Corpus.Set("CorpusClass", "Library"), "Readings cached; Catalogue cached; Shards 2 cached; Outputs 4 modified, 7 cached");

    // Without members for citations their names and sentences are not kept.
    [Fact]
    public void The_level_is_another() =>
        Expect(
            Corpus.Set("CorpusSymbols", "articles"),
            "Readings 150 modified; Catalogue cached; Shards 2 modified; Outputs 4 modified, 7 cached"
        );

    [Fact]
    public void A_property_that_is_not_ours_changes() =>
        Expect(Corpus.Set("Something", "else"), "Readings cached; Catalogue cached; Shards 2 cached; Outputs 11 cached");

    [Fact]
    public void A_body_in_a_group_is_edited() =>
        Expect(
            Grouped,
            Grouped.Put(File(7), Dated(7) + "\n\nOne more sentence."),
            "Readings 1 modified; Catalogue cached; Shards 1 modified, 1 cached; Outputs 1 modified, 10 cached"
        );

    [Fact]
    public void A_title_in_a_group_is_edited() =>
        Expect(
            Grouped,
            Grouped.Put(File(7), Dated(7, title: "New")),
            "Readings 1 modified; Catalogue cached; Shards 1 modified, 1 cached; Outputs 1 modified, 10 cached"
        );

    [Fact]
    public void A_document_is_added_to_a_group() =>
        Expect(
            Grouped,
            Grouped.Put("new.txt", Dated(1000)),
            "Readings 1 new; Catalogue cached; Shards 1 modified, 1 cached; Outputs 1 modified, 10 cached"
        );

    [Fact]
    public void A_document_goes_to_another_group() =>
        Expect(
            Grouped,
            Grouped.Put(File(7), Dated(8).Replace(" 8 ", " 7 ", System.StringComparison.Ordinal)),
            "Readings 1 modified; Catalogue cached; Shards 1 modified, 1 cached; Outputs 1 modified, 10 cached"
        );

    [Fact]
    public void A_document_opens_a_group() =>
        Expect(
            Grouped,
            Grouped.Put(File(7), Dated(7, year: 2030)),
            "Readings 1 modified; Catalogue 1 modified; Shards 1 modified, 1 cached; Outputs 2 modified, 9 cached"
        );

    [Fact]
    public void Articles_are_grouped() =>
        Expect(
            Corpus,
            Corpus.Set("CorpusGroups", "folder"),
            "Readings 150 modified; Catalogue 1 modified; Shards 2 modified; Outputs 4 modified, 7 cached"
        );

    private static string File(int i) => "folder/article" + i + ".txt";

    private static string Text(int i) => "Title " + i + " of many\n\nPutin said so (Interfax, January " + ((i % 28) + 1) + ", 2018).";

    private static int Shard(string id) => IdHash.Shard(id, ShardPlan.Count(Documents));

    private static string Dated(int i, string title = "", int? year = null) =>
        "---\ndate: " + (year ?? (2018 + (i % 4))) + "-12-31\n---\n\n" + title + Text(i);

    private static void Expect(TestCorpus changed, string expected) => Expect(Corpus, changed, expected);

    private static void Expect(TestCorpus corpus, TestCorpus changed, string expected)
    {
        var host = new Host(corpus);
        host.Run();
        var second = host.Run(changed);
        Generated.Compiles(host, second);
        Assert.Equal(expected, string.Join("; ", Describe(second)));
        Assert.Equal(Sources(new Host(changed).Run()), Sources(second));
    }

    private static IEnumerable<string> Describe(GeneratorRunResult result)
    {
        yield return "Readings " + Reasons(result, TrackingNames.Readings, hideCached: true);
        yield return "Catalogue " + Reasons(result, TrackingNames.Catalogue, hideCached: true);
        yield return "Shards " + Reasons(result, TrackingNames.Shards);
        yield return "Outputs " + Outputs(result);
    }

    private static string Reasons(GeneratorRunResult result, string step, bool hideCached = false) =>
        Join(Steps.Reasons(result, step).Select(Word), hideCached);

    private static string Outputs(GeneratorRunResult result) => Join(Steps.Outputs(result).Select(Word), hideCached: false);

    private static string Word(IncrementalStepRunReason reason) =>
        reason switch
        {
            IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged => "cached",
            _ => reason.ToString().ToLowerInvariant(),
        };

    private static string Join(IEnumerable<string> words, bool hideCached)
    {
        var groups = words.GroupBy(w => w).Where(g => !hideCached || g.Key != "cached").OrderBy(g => g.Key is "cached").ThenBy(g => g.Key);
        var text = string.Join(", ", groups.Select(g => g.Count() + " " + g.Key));
        return text.Length == 0 ? "cached" : text;
    }

    private static IEnumerable<(string, string)> Sources(GeneratorRunResult result) =>
        result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())).OrderBy(s => s.HintName, System.StringComparer.Ordinal);
}
