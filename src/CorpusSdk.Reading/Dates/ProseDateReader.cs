using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates;

/// <summary>Reads a date of running text at a token; a bare year needs a word before it that says so.</summary>
internal static class ProseDateReader
{
    private static readonly string[] YearOpeners =
    [
        "in",
        "since",
        "by",
        "of",
        "from",
        "until",
        "till",
        "during",
        "before",
        "after",
        "as",
        "early",
        "late",
        "mid",
        "the",
        "year",
        "between",
        "and",
        "to",
        "through",
        "throughout",
        "around",
        "circa",
        "for",
        "spring",
        "summer",
        "autumn",
        "winter",
        "fall",
    ];

    public static int Read(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        if (tokens[at].Kind == TokenKind.Symbol)
            return at;
        if (YearRange(tokens, at, end, dates) is var afterRange && afterRange > at)
            return afterRange;
        var next = DateParser.ReadSeries(tokens, at, end, dates);
        if (next == at)
            return at;

        // `Monday, 2018`; `16.5` and `3/4` are no dates of running text, and a year needs its preposition.
        var first = dates[0].Start;
        var isBareYear = first.Month == 0;
        var isNumeric = tokens[at].Kind == TokenKind.Number && next - at is 1 or 3 && tokens.Is(at + 1, '/');
        if ((isBareYear && !IsYear(tokens, at, next)) || (isNumeric && next - at == 3) || HasVerb(tokens, at, next))
        {
            dates.Clear();
            return at;
        }

        return next;
    }

    // `may 3 times`, `march 15 miles`: in small letters these are no months.
    private static bool HasVerb(TokenList tokens, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (tokens.FirstOf(i) == 'm' && (tokens.IsWord(i, "may") || tokens.IsWord(i, "march")))
                return true;
        }

        return false;
    }

    // `1950–1953`, `2008-2010`, `1990–95`
    private static int YearRange(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        if (DigitRuns.Split(tokens.TextOf(at), '-', out var first, out var second, out var third) && third < 0)
            return AddRange(dates, first, second) ? at + 1 : at;
        if (!DateParser.IsDash(tokens, at + 1) || at + 2 >= end || DigitRuns.YearOf(tokens.TextOf(at)) is not (> 0 and var from))
            return at;
        return AddRange(dates, from, DigitRuns.Value(tokens.TextOf(at + 2))) ? at + 3 : at;
    }

    private static bool AddRange(List<WrittenDate> dates, int first, int last)
    {
        if (first is < 1500 or > 2199)
            return false;
        if (last is >= 10 and <= 99 && last > first % 100)
            last += first / 100 * 100;
        if (last <= first || last > 2199)
            return false;
        dates.Add(new WrittenDate(new WrittenDay(first, 0, 0), new WrittenDay(last, 0, 0)));
        return true;
    }

    private static bool IsYear(TokenList tokens, int at, int next)
    {
        if (tokens.IsWord(next, "percent") || tokens.Is(next, '%') || tokens.Is(at - 1, '$') || tokens.Is(at - 1, '\u20AC'))
            return false;
        foreach (var opener in YearOpeners)
        {
            if (tokens.IsWord(at - 1, opener))
                return true;
        }

        return tokens.Is(at - 1, '(') && tokens.Is(next, ')');
    }
}
