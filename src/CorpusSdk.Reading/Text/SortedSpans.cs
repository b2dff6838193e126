using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Text;

/// <summary>Binary search in lists that are sorted by the start of their spans.</summary>
internal static class SortedSpans
{
    /// <summary>Index of the last element that starts at or before a position; -1 when there is none.</summary>
    public static int LastAtOrBefore<T>(List<T> items, Func<T, TextSpan> spanOf, int position)
    {
        var low = 0;
        var high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(items[middle]).Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
