using System;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Naming;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>The articles of one generated file.</summary>
/// <param name="Number">Number of the shard.</param>
/// <param name="Articles">Its articles by id; the index is the row.</param>
internal sealed record Shard(int Number, EquatableArray<ArticleBody> Articles);

/// <summary>A shard with its own slice of the names and groups, so that a new name elsewhere leaves it equal.</summary>
/// <param name="Shard">The articles.</param>
/// <param name="Names">The members that stand for them, in the same order.</param>
/// <param name="Groups">Key and member of the groups that they belong to, in the same order; none when articles are not grouped.</param>
internal sealed record NamedShard(Shard Shard, EquatableArray<string> Names, EquatableArray<MemberName> Groups)
{
    public static NamedShard Slice(Shard shard, ArticlePlaces places)
    {
        var ids = shard.Articles.AsSpan();
        var names = new string[ids.Length];
        var groups = new MemberName[places.Groups.IsEmpty ? 0 : ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            names[i] = places.Names[ids[i].Id];
            if (groups.Length > 0)
                groups[i] = places.Groups[ids[i].Id];
        }

        return new(shard, new(names), new(groups));
    }

    /// <summary>The shard with some of its articles.</summary>
    public NamedShard Only(params int[] rows)
    {
        var articles = Array.ConvertAll(rows, r => Shard.Articles[r]);
        var groups = Groups.Count == 0 ? [] : Array.ConvertAll(rows, r => Groups[r]);
        return new(new(Shard.Number, new(articles)), new(Array.ConvertAll(rows, r => Names[r])), new(groups));
    }
}
