using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Catalogue;

/// <summary>Articles of which each has an id of its own.</summary>
/// <param name="Items">One item per id, that of the ordinally first file, by id: the order of inputs is not stable.</param>
/// <param name="Clashes">The files that were left out. The same file under two paths is no clash.</param>
internal sealed record UniqueIds<T>(EquatableArray<T> Items, EquatableArray<IdClash> Clashes)
    where T : IEquatable<T>
{
    /// <param name="all">The items in any order.</param>
    /// <param name="id">The id of an item.</param>
    /// <param name="file">The file of an item.</param>
    public static UniqueIds<T> Of(IEnumerable<T> all, Func<T, string> id, Func<T, string> file)
    {
        var items = new List<T>();
        var clashes = new List<IdClash>();
        var last = "";
        foreach (var item in all.OrderBy(id, StringComparer.Ordinal).ThenBy(file, StringComparer.Ordinal))
        {
            if (items.Count == 0 || id(items[items.Count - 1]) != id(item))
                items.Add(item);
            else if (file(item) != last)
                clashes.Add(new(id(item), file(items[items.Count - 1]), file(item)));
            last = file(item);
        }

        return new(items.ToEquatableArray(), clashes.ToEquatableArray());
    }
}
