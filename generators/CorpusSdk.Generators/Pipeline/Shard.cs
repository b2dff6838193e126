using CorpusSdk.Reading;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>The articles of one generated file.</summary>
/// <param name="Number">Number of the shard.</param>
/// <param name="Articles">Its articles by id; the index is the row.</param>
internal sealed record Shard(int Number, EquatableArray<ArticleBody> Articles);

/// <summary>A shard with its own slice of the names, so that a new name elsewhere leaves it equal.</summary>
/// <param name="Shard">The articles.</param>
/// <param name="Names">The members that stand for them, in the same order.</param>
internal sealed record NamedShard(Shard Shard, EquatableArray<string> Names)
{
    public static NamedShard Slice(Shard shard, NameTable names)
    {
        var slice = new string[shard.Articles.Count];
        for (var i = 0; i < slice.Length; i++)
            slice[i] = names[shard.Articles[i].Id];
        return new(shard, new(slice));
    }
}
