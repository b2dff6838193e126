using System;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.References;

/// <summary>References between the articles of a corpus: CORPUS0610 tells those that lead nowhere.</summary>
public sealed class UnresolvedReferenceTests
{
    private const string One = "The Ferry: Part One\n\nIt sails [every day](./ferry-2.txt), see Part Two and [more](../notes.txt).";

    private static readonly TestCorpus Corpus = TestCorpus.Of(
        ("a/ferry-1.txt", One),
        ("a/ferry-2.txt", "The Ferry: Part Two\n\nPart One told it (see EDM, March 3, 2016)."),
        ("notes.txt", "Notes\n\nIt rained.")
    );

    [Fact]
    public void References_that_lead_to_articles_and_citations_of_other_days_are_not_reported() => Assert.Empty(Reported(Corpus));

    [Fact]
    public void Links_and_parts_that_lead_nowhere_are_reported_with_their_places() =>
        Assert.Equal(
            [
                "/projects/corpus/a/ferry-1.txt: (2,9)-(2,35) '[every day](./ferry-2.txt)' no document 'a/ferry-2.txt'",
                "/projects/corpus/a/ferry-1.txt: (2,41)-(2,49) 'Part Two' no part 2 of this series",
            ],
            Reported(Corpus.Remove("a/ferry-2.txt"))
        );

    [Theory]
    [InlineData("[x](./README.md)")]
    [InlineData("[x](./picture.png)")]
    [InlineData("[x](./about)")]
    [InlineData("[x](#notes)")]
    [InlineData("[x](../../outside.txt)")]
    [InlineData("[x](https://example.org/a.txt)")]
    [InlineData("Part Two of the code of 1998")]
    [InlineData("Part Time")]
    public void What_promises_no_article_is_not_reported(string text) =>
        Assert.Empty(Reported(TestCorpus.Of(("a.txt", "The Ferry: Part One\n\nIt sails, " + text + "."))));

    [Fact]
    public void A_document_can_say_that_the_rule_does_not_apply_to_it() =>
        Assert.Empty(Reported(TestCorpus.Of(("a.txt", "---\ntitle: A\nignore: CORPUS0610\n---\n\nIt sails, [x](./b.txt)."))));

    [Fact]
    public void An_edited_body_checks_its_own_references_and_a_removed_document_checks_all_without_writing_other_code()
    {
        var host = new Host(Corpus);
        host.Run();
        var edited = host.Run(Corpus.Put("a/ferry-1.txt", One + " It is blue."));
        Assert.Equal([IncrementalStepRunReason.Cached], Steps.Reasons(edited, TrackingNames.ReferenceTargets).Distinct());
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, Steps.Reasons(edited, TrackingNames.References));

        var removed = host.Run(Corpus.Remove("notes.txt"));
        Assert.Equal("'[more](../notes.txt)' no document 'notes.txt'", Told(removed.Diagnostics.Single(d => d.Id == "CORPUS0610")));
    }

    private static string[] Reported(TestCorpus corpus) =>
        [
            .. new Host(corpus)
                .Run()
                .Diagnostics.Where(d => d.Id == "CORPUS0610")
                .OrderBy(d => d.Location.SourceSpan.Start)
                .Select(d => d.Location.GetLineSpan() + " " + Told(d)),
        ];

    private static string Told(Diagnostic diagnostic) =>
        diagnostic
            .GetMessage()
            .Replace(" refers to an article that is not there: the corpus has", "", StringComparison.Ordinal)
            .Replace("; correct the reference, or add the article", "", StringComparison.Ordinal);
}
