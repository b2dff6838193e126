using System.Collections.Generic;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>Looks for mentions by their tokens in a list that is in the order of the text, by halves.</summary>
internal static class CandidateOrder
{
    /// <summary>Index of the last mention that begins before a token; -1 when none does.</summary>
    /// <param name="candidates">Mentions, the first <paramref name="count"/> in order.</param>
    /// <param name="count">How many are looked at.</param>
    /// <param name="token">The token.</param>
    public static int LastBefore(List<Candidate> candidates, int count, int token)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (candidates[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>The mention that begins with a token, the last one of several; null when none does.</summary>
    public static Candidate? StartingAt(List<Candidate> candidates, int count, int token)
    {
        var last = LastBefore(candidates, count, token + 1);
        return last >= 0 && candidates[last].First == token ? candidates[last] : null;
    }
}
