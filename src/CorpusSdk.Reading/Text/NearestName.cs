using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Text;

/// <summary>Finds a name that was probably meant.</summary>
internal static class NearestName
{
    private const int Longest = 64;

    /// <summary>The nearest of some names; null when none is near.</summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        string? nearest = null;
        var least = Allowed(written.Length) + 1;
        foreach (var name in names)
        {
            if (Distance(written.AsSpan(), name.AsSpan(), least - 1) is var distance && distance < least)
                (nearest, least) = (name, distance);
        }

        return nearest;
    }

    /// <summary>How many letters of a name can be wrong.</summary>
    public static int Allowed(int length) =>
        length switch
        {
            < 3 => 0,
            < 8 => 1,
            _ => 2,
        };

    /// <summary>Whether one letter inserted, removed or replaced, or two neighbours swapped, make one word of the other; false for equal words.</summary>
    public static bool IsOneApart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > right.Length)
            return IsOneApart(right, left);
        var same = SharedStart(left, right);
        var one = left.Slice(same);
        var two = right.Slice(same);
        if (one.Length < two.Length)
            return two.Slice(1).SequenceEqual(one);
        return one.Length > 0
            && (
                one.Slice(1).SequenceEqual(two.Slice(1))
                || (one.Length > 1 && one[0] == two[1] && one[1] == two[0] && one.Slice(2).SequenceEqual(two.Slice(2)))
            );
    }

    /// <summary>Number of letters at the start that two words share.</summary>
    public static int SharedStart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same])
            same++;
        return same;
    }

    /// <summary>Letters to insert, remove, replace or swap; more than <paramref name="most"/> is not counted on.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most || Math.Max(left.Length, right.Length) > Longest)
            return most + 1;
        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        var before = rows.Slice(0, right.Length + 1);
        var above = rows.Slice(Longest + 1, right.Length + 1);
        var row = rows.Slice(2 * (Longest + 1), right.Length + 1);
        for (var j = 0; j <= right.Length; j++)
            above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var isSame = left[i - 1] == right[j - 1];
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[right.Length];
    }
}
