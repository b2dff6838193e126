using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Generators.Tests.Hosting;
using CorpusSdk.Tables;
using Xunit;

namespace CorpusSdk.Generators.Tests.Sharding;

/// <summary>Each article is found by its id, in whichever shard it is.</summary>
public sealed class FindTests
{
    private const string FindsAll = """
        using System.Linq;
        public static class Use
        {
            public static string Run() =>
                App.Corpus.Articles.All.Count(a => ReferenceEquals(App.Corpus.Articles.Find(a.Id), a))
                + " of " + App.Corpus.Articles.Count
                + ", absent: " + new[] { "", "zzz", null! }.Count(id => App.Corpus.Articles.Find(id) is null)
                + ", before: " + App.Corpus.Articles.Find("former")?.Id;
        }
        """;

    [Theory]
    [InlineData("citations")]
    [InlineData("articles")]
    [InlineData("catalogue")]
    public void In_a_corpus_of_several_shards(string symbols)
    {
        var corpus = Corpus(Enumerable.Range(0, 330).Select(i => $"folder {i % 7}/article {i}")).Set("CorpusSymbols", symbols);
        Assert.Equal("331 of 331, absent: 3, before: now", Execution.Run(corpus));
    }

    [Fact]
    public void In_a_corpus_whose_ids_all_fall_into_the_first_shard() =>
        Assert.Equal("331 of 331, absent: 3, before: now", Execution.Run(Corpus(Falling(into: 0).Take(330))));

    [Fact]
    public void In_a_corpus_whose_ids_all_fall_into_the_last_shard() =>
        Assert.Equal("331 of 331, absent: 3, before: now", Execution.Run(Corpus(Falling(into: 3).Take(330))));

    private static IEnumerable<string> Falling(int into) =>
        Enumerable.Range(0, 100_000).Select(i => "a" + i).Where(id => IdHash.Shard(id, 4) == into);

    private static TestCorpus Corpus(IEnumerable<string> ids) =>
        TestCorpus
            .Of([.. ids.Select(id => (id + ".txt", "Said (Interfax, January 2, 2018)."))])
            .Put("now.md", "---\naliases: [former]\n---\nSaid (Interfax, January 2, 2018).") with
        {
            Source = FindsAll,
        };
}
