using System;
using System.Collections.Generic;
using System.Linq;
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
