using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading.Naming;
using CorpusSdk.Tables;
using Xunit;

namespace CorpusSdk.Generators.Tests.Sharding;

public sealed class ShardPlanTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(10_000, 128)]
    [InlineData(1_000_000, 16_384)]
    public void About_a_hundred_articles_share_a_file(int articles, int shards) => Assert.Equal(shards, ShardPlan.Count(articles));

    [Fact]
    public void Articles_spread_evenly()
    {
        var sizes = Enumerable.Range(0, 10_000).GroupBy(i => IdHash.Shard("year/2018/article-" + i, 128)).Select(g => g.Count()).ToArray();
        Assert.Equal(128, sizes.Length);
        Assert.InRange(sizes.Max(), 79, 130);
    }

    [Fact]
    public void When_the_corpus_doubles_each_shard_splits_in_two() =>
        Assert.All(Enumerable.Range(0, 1000).Select(i => "a" + i), id => Assert.Equal(IdHash.Shard(id, 64), IdHash.Shard(id, 128) / 2));

    /// <summary>These are names in the code of users: they never change.</summary>
    [Theory]
    [InlineData("a", "_86fc2d")]
    [InlineData("folder/\u65E5\u672C", "_e3e495")]
    public void Suffixes_are_for_ever(string id, string expected) => Assert.Equal(expected, NameSuffix.Of(id));
}
