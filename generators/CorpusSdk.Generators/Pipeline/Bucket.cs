using System;
using System.Collections.Generic;
using System.Threading;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What belongs to some hundred articles, see <see cref="ShardPlan"/>: after an edit only its bucket is made again.</summary>
/// <param name="Number">Number of the bucket.</param>
/// <param name="Items">One item per id, by id.</param>
/// <param name="Clashes">Files that were left out, because another one has their id.</param>
internal sealed record Bucket<T>(int Number, EquatableArray<T> Items, EquatableArray<IdClash> Clashes)
    where T : class, IEquatable<T>
{
    /// <summary>All buckets in order, also empty ones: a step's results are compared by their position.</summary>
    public static EquatableArray<Bucket<T>> Distribute(
        IReadOnlyList<T> items,
        Func<T, string> id,
        Func<T, string> file,
        CancellationToken cancellation
    )
    {
        var lists = new List<T>[ShardPlan.Count(items.Count)];
        foreach (var item in items)
            (lists[ShardPlan.NumberOf(id(item), lists.Length)] ??= []).Add(item);
        cancellation.ThrowIfCancellationRequested();
        var buckets = new Bucket<T>[lists.Length];
        for (var number = 0; number < buckets.Length; number++)
            buckets[number] = Of(number, lists[number] ?? [], id, file);
        return new(buckets);
    }

    // The ordinally first file of an id is the article; the same file under two paths is no clash.
    private static Bucket<T> Of(int number, List<T> all, Func<T, string> id, Func<T, string> file)
    {
        all.Sort((a, b) => string.CompareOrdinal(id(a), id(b)) is not 0 and var order ? order : string.CompareOrdinal(file(a), file(b)));
        var items = new List<T>(all.Count);
        var clashes = new List<IdClash>();
        var last = "";
        foreach (var item in all)
        {
            if (items.Count == 0 || id(items[items.Count - 1]) != id(item))
                items.Add(item);
            else if (file(item) != last)
                clashes.Add(new(id(item), file(items[items.Count - 1]), file(item)));
            last = file(item);
        }

        return new(number, items.ToEquatableArray(), clashes.ToEquatableArray());
    }
}
