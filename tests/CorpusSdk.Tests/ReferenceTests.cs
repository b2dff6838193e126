using System.Linq;
using CorpusSdk.Reading;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>Articles that refer to one another.</summary>
public sealed class ReferenceTests
{
    private static readonly CorpusData Corpus = Of(
        (
            "ferry/one.txt",
            "The Ferry: Part One\n\nIt sails [every day](./two.txt#pier), see Part Two. [A page](../notes/harbour) tells more."
        ),
        ("ferry/two.txt", "The Ferry: Part Two\n\nPart One told it, Part Two is here. There is no Part Three, and no [map](../map.txt)."),
        (
            "notes/harbour.txt",
            "The Harbour\n\nPart One of the code is another (see EDM, March 3, 2016). So is that of May (see EDM, May 4, 2016)."
        ),
        ("edm/a.txt", "First\n\nPublication: Eurasia Daily Monitor Volume: 13 Issue: 43\nDate: March 3, 2016\n\nIt rained."),
        ("edm/b.txt", "Second\n\nPublication: Eurasia Daily Monitor Volume: 13 Issue: 86\nDate: May 4, 2016\n\nIt snowed."),
        (
            "edm/c.txt",
            "Third\n\nPublication: Eurasia Daily Monitor Volume: 13 Issue: 86\nDate: May 4, 2016\n\nIt froze (see EDM, June 1, 2016)."
        )
    );

    [Fact]
    public void Links_lead_to_documents_by_their_path_with_or_without_extension_and_part_numbers_to_the_series() =>
        Assert.Equal(
            ["[every day](./two.txt#pier) Link ferry/two", "Part Two Part ferry/two", "[A page](../notes/harbour) Link notes/harbour"],
            Told("ferry/one")
        );

    [Fact]
    public void What_leads_nowhere_has_no_target_and_an_article_does_not_refer_to_itself() =>
        Assert.Equal(["Part One Part ferry/one", "Part Three Part ", "[map](../map.txt) Link "], Told("ferry/two"));

    [Fact]
    public void A_citation_of_a_publication_and_a_day_is_a_reference_when_the_corpus_has_the_day()
    {
        var references = Corpus.FindArticle("notes/harbour")!.References;
        Assert.Equal(
            ["(see EDM, March 3, 2016) Publication edm/a", "(see EDM, May 4, 2016) Publication edm/b edm/c"],
            Told("notes/harbour")
        );
        Assert.Equal("edm/a", references[0].Target!.Id);
        Assert.Equal("2016-03-03", $"{references[0].Citation!.Date}");
        Assert.Null(references[1].Target);
        Assert.Empty(Corpus.FindArticle("edm/c")!.References);
    }

    [Fact]
    public void Of_a_merged_corpus_references_lead_to_the_articles_of_all()
    {
        var other = Of(("map.txt", "The Map\n\nIt shows the pier."));
        var article = Corpus.FindArticle("ferry/two")!;
        Assert.Equal("map", CorpusData.Merge(Corpus, other).ReferencesOf(article)[2].Target!.Id);
        Assert.Null(article.References[2].Target);
    }

    [Theory]
    [InlineData("The Ferry: Part Two", "the ferry 2")]
    [InlineData("The Ferry (Part II)", "the ferry 2")]
    [InlineData("The Ferry, part 12", "the ferry 12")]
    [InlineData("Part Three: The Ferry", "the ferry 3")]
    [InlineData("The Ferry: Part Two: The Pier", "the ferry 2")]
    [InlineData("Part of the Ferry: Part Four", "part of the ferry 4")]
    [InlineData("The Greater Part of the Ferry", null)]
    [InlineData("Counterpart One", null)]
    [InlineData("Part One", null)]
    public void A_title_names_its_part(string title, string? expected)
    {
        var part = Series.SeriesPart.Of(title);
        Assert.Equal(expected, part is { } known ? $"{known.Series} {known.Number}" : null);
    }

    private static string[] Told(string id) =>
        [.. Corpus.FindArticle(id)!.References.Select(r => $"{r.Text} {r.Kind} {string.Join(' ', r.Candidates.Select(c => c.Id))}")];

    private static CorpusData Of(params (string File, string Text)[] documents) =>
        ReadCorpus.Of([.. documents.Select(d => (new ArticleReader().Read(d.File[..d.File.LastIndexOf('.')], d.File, d.Text), d.Text))]);
}
