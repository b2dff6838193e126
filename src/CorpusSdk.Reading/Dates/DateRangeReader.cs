using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates;

/// <summary>Whether tokens are nothing but dates or a range of them: <c>1950–1953</c>, <c>2019–October 2021</c>, <c>May 24</c>.</summary>
internal static class DateRangeReader
{
    public static bool IsDates(TokenList tokens, int first, int end, List<WrittenDate> dates)
    {
        var at = first;
        while (at < end)
        {
            var next = DateParser.ReadList(tokens, at, end, dates);
            if (next == at)
                next = YearRange(tokens, at);
            if (next == at)
                return false;
            at = next;
            if (at < end && (DateParser.IsDash(tokens, at) || tokens.Is(at, ',')))
                at++;
        }

        return at > first;
    }

    // `2008-2010` with a hyphen is one token.
    private static int YearRange(TokenList tokens, int at) =>
        DigitRuns.Split(tokens.TextOf(at), '-', out var first, out var second, out var third)
        && third < 0
        && first is >= 1500 and <= 2199
        && (second is >= 1500 and <= 2199 || second is >= 0 and <= 99)
            ? at + 1
            : at;
}
