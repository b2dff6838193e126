using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk;

/// <summary>
/// Names by id, each once, found by halves. The names of a table are in this order, so that one corpus takes them as they are: to group them and to fill
/// dictionaries took a fifth of the time until a process has its first article, nearly all of it for the runtime to compile that code.
/// </summary>
internal static class NameOrder
{
    /// <summary>The names of several tables as one list.</summary>
    /// <param name="tables">The names of each.</param>
    /// <param name="compare">Compares two names.</param>
    /// <param name="merge">Makes one of those that are equal, which come in the order of their tables.</param>
    public static T[] Unite<T>(IReadOnlyList<T>[] tables, Comparison<T> compare, Func<T[], T> merge)
        where T : class
    {
        return tables is [T[] only] && IsStrict(only, compare) ? only : Merge(tables, compare, merge);
    }

    private static T[] Merge<T>(IReadOnlyList<T>[] tables, Comparison<T> compare, Func<T[], T> merge)
        where T : class
    {
        var all = tables.SelectMany(t => t).OrderBy(n => n, Comparer<T>.Create(compare)).ToArray();
        var united = new List<T>(all.Length);
        for (var start = 0; start < all.Length; )
        {
            var end = start + 1;
            while (end < all.Length && compare(all[start], all[end]) == 0)
                end++;
            united.Add(end == start + 1 ? all[start] : merge(all[start..end]));
            start = end;
        }

        return [.. united];
    }

    /// <summary>The name with an id among some that have their ids in order; null when there is none.</summary>
    public static T? Find<T>(ReadOnlySpan<T> names, string id, Func<T, string> idOf)
        where T : class
    {
        var low = 0;
        var high = names.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (string.CompareOrdinal(idOf(names[middle]), id))
            {
                case 0:
                    return names[middle];
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return null;
    }

    private static bool IsStrict<T>(T[] names, Comparison<T> compare)
    {
        for (var i = 1; i < names.Length; i++)
        {
            if (compare(names[i - 1], names[i]) >= 0)
                return false;
        }

        return true;
    }
}
