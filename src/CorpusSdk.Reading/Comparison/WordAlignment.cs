using System;

namespace CorpusSdk.Reading.Comparison;

/// <summary>Compares a run of words with the part of a longer one that is nearest to it.</summary>
internal static class WordAlignment
{
    /// <summary>Number of words to replace, put in or leave out; what stands before and after the part costs nothing.</summary>
    public static int Differences(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> longer)
    {
        var above = new int[longer.Length + 1];
        var row = new int[longer.Length + 1];
        for (var i = 1; i <= words.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= longer.Length; j++)
            {
                var same = above[j - 1] + (words[i - 1] == longer[j - 1] ? 0 : 1);
                row[j] = Math.Min(same, Math.Min(above[j], row[j - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        var least = words.Length;
        foreach (var cost in above)
            least = Math.Min(least, cost);
        return least;
    }
}
