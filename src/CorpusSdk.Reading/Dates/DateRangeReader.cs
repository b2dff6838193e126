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
            var next = YearRange(tokens, at, end);
            if (next == at)
                next = DateParser.ReadList(tokens, at, end, dates);
            if (next == at)
                return false;
            at = next;
            if (at < end && (DateParser.IsDash(tokens, at) || tokens.Is(at, ',')))
                at++;
        }

        return at > first;
    }

    // `2008-2010` with a hyphen is one token; `1630–31` are three.
    private static int YearRange(TokenList tokens, int at, int end)
    {
        if (
            at + 2 < end
            && DateParser.IsDash(tokens, at + 1)
            && DigitRuns.YearOf(tokens.TextOf(at)) > 0
            && tokens[at + 2].Length == 2
            && DigitRuns.Value(tokens.TextOf(at + 2)) >= 0
        )
            return at + 3;
        return
            DigitRuns.Split(tokens.TextOf(at), '-', out var first, out var second, out var third)
            && third < 0
            && first is >= 1500 and <= 2199
            && (second is >= 1500 and <= 2199 || second is >= 0 and <= 99)
            ? at + 1
            : at;
    }
}
