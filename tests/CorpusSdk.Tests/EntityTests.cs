using System.Linq;
using CorpusSdk.Reading;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>What a corpus tells of an entity.</summary>
public sealed class EntityTests
{
    private static readonly CorpusData Corpus = Corpora.Of(
        ("a", "First\n\nDate: March 5, 2018\n\nVladimir Putin met Emmanuel Macron in Moscow. Putin left for Paris."),
        ("b", "Second\n\nDate: July 1, 2017\n\nVladimir Putin spoke in Moscow. Emmanuel Macron was in Paris."),
        ("c", "Third\n\nVladimir Putin flew to Paris.")
    );

    private static readonly Entity Putin = Corpus.FindEntity<Person>("vladimir-putin")!;

    [Fact]
    public void Entities_of_the_same_articles_are_counted_the_most_frequent_first()
    {
        Assert.Equal(["Paris (3)", "Emmanuel Macron (2)", "Moscow (2)"], Putin.CoMentions().Select(c => c.ToString()));
        Assert.Same(Corpus.FindEntity<Place>("paris"), Putin.CoMentions()[0].Entity);
    }

    [Fact]
    public void Entities_of_the_same_sentences_are_counted_by_sentence() =>
        Assert.Equal(["Moscow (2)", "Paris (2)", "Emmanuel Macron (1)"], Putin.CoMentions(MentionScope.Sentence).Select(c => c.ToString()));

    [Fact]
    public void Of_two_corpora_the_articles_of_both_count_and_the_entities_are_those_of_the_merged_one()
    {
        var merged = CorpusData.Merge(Corpus, Corpora.Of(("d", "Fourth\n\nVladimir Putin called Paris.")));
        var paris = merged.FindEntity<Person>("vladimir-putin")!.CoMentions()[0];
        Assert.Equal("Paris (4)", paris.ToString());
        Assert.Same(merged.FindEntity<Place>("paris"), paris.Entity);
    }

    [Fact]
    public void The_first_and_the_last_mention_are_those_of_dated_articles()
    {
        Assert.Equal(["a", "b", "c"], Putin.Articles.Select(a => a.Id));
        Assert.Equal(EdtfDate.Parse("2017-07-01"), Putin.FirstMentioned);
        Assert.Equal(EdtfDate.Parse("2018-03-05"), Putin.LastMentioned);
    }

    [Fact]
    public void Without_a_dated_article_there_is_no_date()
    {
        var entity = Corpora.Of(("c", "Third\n\nVladimir Putin flew to Paris.")).People[0];
        Assert.Null(entity.FirstMentioned);
        Assert.Null(entity.LastMentioned);
        Assert.Null(entity.Wikidata);
    }

    [Fact]
    public void The_item_at_Wikidata_is_that_of_the_registry_and_the_others_have_none()
    {
        var registry = new EntityRegistry(EntitySettings.Read("entities: { id: vladimir-putin, wikidata: Q7747 }"));
        var text = Corpora.Document("Vladimir Putin flew to Paris.");
        var reading = new ArticleReader(new ReadingOptions { KnownEntities = registry }).Read("a", "a.txt", text);
        var corpus = ReadCorpus.Of([(reading, text)]);
        Assert.Equal("Q7747", corpus.People[0].Wikidata);
        Assert.Null(corpus.Places[0].Wikidata);
    }
}
