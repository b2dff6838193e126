using System.Collections.Generic;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Finds the dates that end a group, with a locator after them or none.</summary>
internal static class DateFinder
{
    /// <summary>The first token of the dates that reach to the end of a group; -1 when there are none.</summary>
    public static int Find(TokenList tokens, int first, int end, List<WrittenDate> dates, out int datesEnd, out TextSpan? locator)
    {
        locator = null;
        datesEnd = first;
        for (var at = first; at < end; at++)
        {
            if (!CanStart(tokens, at))
                continue;
            datesEnd = DateParser.ReadList(tokens, at, end, dates);
            if (datesEnd == at || IsNumberBefore(dates))
                continue;
            if (AfterDate.Read(tokens, datesEnd, end, out locator) == end)
                return at;
        }

        dates.Clear();
        return -1;
    }

    // `Resolution 1973, March 17, 2011`: the first is a number.
    private static bool IsNumberBefore(List<WrittenDate> dates) => dates.Count > 1 && dates[0].Start.Month == 0 && dates[1].Start.Month > 0;

    private static bool CanStart(TokenList tokens, int at)
    {
        // `No. 17/2015, 6 March 2015`: a year after a slash belongs to a number.
        if (tokens[at].Kind == TokenKind.Symbol || (tokens.Is(at - 1, '/') && tokens[at - 1].End == tokens[at].Start))
            return false;
        var c = tokens.FirstOf(at);
        return c is >= '0' and <= '9' || tokens[at].Kind == TokenKind.Word;
    }
}
