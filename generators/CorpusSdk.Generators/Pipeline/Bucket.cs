using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Tables;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What belongs to some hundred articles, see <see cref="ShardPlan"/>: after an edit only its bucket is made again.</summary>
/// <param name="Number">Number of the bucket.</param>
/// <param name="Of">Number of all buckets.</param>
/// <param name="Items">One item per id, by id.</param>
/// <param name="Clashes">Files that were left out, because another one has their id.</param>
internal sealed record Bucket<T>(int Number, int Of, EquatableArray<T> Items, EquatableArray<IdClash> Clashes)
    where T : class, IEquatable<T>
{
    /// <summary>All buckets in order, also empty ones: a step's results are compared by their position.</summary>
    /// <param name="items">The items; null is none.</param>
    /// <param name="id">What tells the bucket.</param>
    /// <param name="file">Path of the document.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static EquatableArray<Bucket<T>> Distribute(
        IReadOnlyCollection<T?> items,
        Func<T, string> id,
        Func<T, string> file,
        CancellationToken cancellation
    )
    {
        var given = items.OfType<T>().ToList();
        var lists = new List<T>[ShardPlan.Count(given.Count)];
        foreach (var item in given)
            (lists[IdHash.Shard(id(item), lists.Length)] ??= []).Add(item);
        cancellation.ThrowIfCancellationRequested();
        var buckets = new Bucket<T>[lists.Length];
        for (var number = 0; number < buckets.Length; number++)
        {
            var unique = UniqueIds<T>.Of(lists[number] ?? [], id, file);
            buckets[number] = new(number, buckets.Length, unique.Items, unique.Clashes);
        }

        return new(buckets);
    }
}
