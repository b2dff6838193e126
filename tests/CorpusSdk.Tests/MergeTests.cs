using System;
using System.Linq;
using CorpusSdk.Reading;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>Several corpora as one.</summary>
public sealed class MergeTests
{
    private static readonly CorpusData A = Corpora.Of(("a", Corpora.Document("Vladimir Putin spoke (Interfax, May 4, 2018).")));

    private static readonly CorpusData B = Corpora.Of(
        ("b", Corpora.Document("Putin, Vladimir Putin, wrote (Interfax, May 5, 2018; TASS, May 6, 2018).")),
        ("a", Corpora.Document("Another article of the same id (AP, May 7, 2018)."))
    );

    [Fact]
    public void What_has_one_id_in_several_corpora_is_equal_and_listed_once_with_all_its_citations_and_mentions()
    {
        Assert.Equal(A.FindSource("interfax"), B.FindSource("interfax"));
        Assert.True(A.FindSource("interfax")! == B.FindSource("interfax")!);

        var merged = CorpusData.Merge(A, B);

        Assert.Equal(["ap", "interfax", "tass"], merged.Sources.All.Select(s => s.Id));
        Assert.Equal(["2018-05-04", "2018-05-05"], merged.FindSource("interfax")!.Citations.Select(c => $"{c.Date}"));
        Assert.Equal(A.People[0], Assert.Single(merged.People.All));
        Assert.Equal(["a", "b"], merged.People[0].Articles.Select(a => a.Id));
        Assert.Equal(["a", "b", "b"], merged.People[0].Mentions.Select(m => m.Article.Id));
    }

    [Fact]
    public void Articles_of_one_id_and_different_texts_are_all_kept_and_the_first_corpus_is_found_first()
    {
        var merged = CorpusData.Merge(A, B);
        Assert.NotEqual(A.Articles[0], B.Articles[0]);
        Assert.Equal(["a", "a", "b"], merged.Articles.All.Select(x => x.Id));
        Assert.Same(A.Articles[0], merged.FindArticle("a"));
        Assert.Equal([A.Articles[0], B.FindArticle("a")!], merged.FindArticles("a"));
        Assert.Same(B.FindArticle("a"), CorpusData.Merge(B, A).FindArticle("a"));
        Assert.Empty(merged.FindArticles("aa"));
        Assert.Empty(merged.FindArticles("c"));
        Assert.Equal("a", Assert.Single(merged.FindSource("ap")!.Citations).Article.Id);
    }

    [Fact]
    public void An_article_of_the_same_text_in_two_corpora_is_one()
    {
        var again = Corpora.Of(("a", Corpora.Document("Vladimir Putin spoke (Interfax, May 4, 2018).")));
        var merged = CorpusData.Merge(A, again);
        Assert.Same(A.Articles[0], Assert.Single(merged.Articles.All));
        Assert.Single(merged.FindSource("interfax")!.Citations);
        Assert.Single(merged.People[0].Mentions);
        Assert.Equal($"{A.Summary}", $"{merged.Summary}");
    }

    [Fact]
    public void Merging_takes_any_number_and_the_same_corpus_counts_once()
    {
        var c = Corpora.Of(("c", Corpora.Document("It rained (BBC, May 8, 2018).")));
        Assert.Equal(4, CorpusData.Merge(A, B, c).Articles.Count);
        Assert.Equal(CorpusData.Merge(A, B, c).Articles.All, CorpusData.Merge(CorpusData.Merge(A, B), c, A).Articles.All);
        Assert.Equal(0, CorpusData.Merge().Articles.Count);
        Assert.Throws<ArgumentNullException>(() => CorpusData.Merge(A, null!));
    }

    [Fact]
    public void What_the_first_corpus_does_not_know_comes_from_the_next()
    {
        var registry = new EntityRegistry(EntitySettings.Read("entities: { id: vladimir-putin, wikidata: Q7747 }"));
        var text = Corpora.Document("Vladimir Putin flew to Paris.");
        var reading = new ArticleReader(new ReadingOptions { KnownEntities = registry }).Read("d", "d.txt", text);
        var merged = CorpusData.Merge(A, ReadCorpus.Of([(reading, text)]));
        Assert.Equal("Q7747", merged.People[0].Wikidata);
    }

    [Fact]
    public void The_summary_counts_what_the_merged_corpus_shows()
    {
        var summary = CorpusData.Merge(A, B).Summary;
        Assert.Equal((3, 4, 3), (summary.Articles, summary.Citations, summary.Sources));
        Assert.Equal((0, 0, 3), (summary.Publications, summary.Quotations, summary.Mentions));
        Assert.Equal($"3 articles, 4 citations of 3 sources, 0 quotations, {summary.Entities} entity in 3 mentions", $"{summary}");
    }
}
