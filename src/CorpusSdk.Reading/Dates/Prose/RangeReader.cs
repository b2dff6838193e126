using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Reads two dates that words join to one period: <c>between May 3 and June 4</c>, <c>from 2014 to 2018</c>, <c>January to March 2018</c>.</summary>
internal static class RangeReader
{
    /// <summary>Reads a range behind <c>between</c> or <c>from</c>, which belongs to its span.</summary>
    public static int Read(TokenList tokens, int at, int end, List<ProseDate> found)
    {
        var middle = ReadEnd(tokens, at + 1, end, isAnnounced: true, out var start);
        if (middle == at + 1 || !DateWords.Is(tokens, middle, DateWordKinds.RangeMiddle))
            return at;
        var next = ReadEnd(tokens, middle + 1, end, isAnnounced: true, out var last);
        return next == middle + 1 ? at : Add(tokens, at, next, start, last, found);
    }

    /// <summary>Reads a range that nothing announces; its parts need a month.</summary>
    public static int ReadPlain(TokenList tokens, int at, int end, List<ProseDate> found)
    {
        if (!DateWords.Is(tokens, at, DateWordKinds.Month | DateWordKinds.Weekday) && DigitRuns.DayOf(tokens.TextOf(at)) == 0)
            return at;
        var middle = ReadEnd(tokens, at, end, isAnnounced: false, out var start);
        if (middle == at)
            return at;
        var isDash = DateParser.IsDash(tokens, middle);
        var isWord = DateWords.Is(tokens, middle, DateWordKinds.RangeMiddle) && !tokens.IsWord(middle, "and");
        if (!isDash && !isWord)
            return at;
        var next = ReadEnd(tokens, middle + 1, end, isAnnounced: false, out var last);
        if (next == middle + 1 || start.Start.Month == 0 || last.Start.Month == 0 || (start.Start.Day == 0) != (last.Start.Day == 0))
            return at;
        return Add(tokens, at, next, start, last, found);
    }

    // One date; with an announcement also a day, a month or a year alone.
    private static int ReadEnd(TokenList tokens, int at, int end, bool isAnnounced, out WrittenDate date)
    {
        date = null!;
        if (at >= end || tokens[at].Kind is TokenKind.Symbol or TokenKind.Possessive)
            return at;
        // `between 20 and 31 October`: no list of days.
        if (
            isAnnounced
            && DigitRuns.DayOf(tokens.TextOf(at)) is > 0 and var alone
            && DateWords.Is(tokens, at + 1, DateWordKinds.RangeMiddle)
        )
        {
            date = new WrittenDate(new WrittenDay(0, 0, alone));
            return at + 1;
        }

        var dates = new List<WrittenDate>();
        var next = DateParser.ReadSeries(tokens, at, end, dates);
        if (next > at)
        {
            var isYear = dates[0].Start.Month == 0;
            if (
                dates.Count != 1
                || dates[0].End is not null
                || (isYear && (!isAnnounced || DateWords.Is(tokens, next, DateWordKinds.Counted)))
            )
                return at;
            date = dates[0];
            return next;
        }

        if (PointReader.MonthAt(tokens, at) is > 0 and var month)
        {
            date = new WrittenDate(new WrittenDay(0, month, 0));
            return at + 1;
        }

        if (!isAnnounced || DigitRuns.DayOf(tokens.TextOf(at)) is not (> 0 and var day))
            return at;
        date = new WrittenDate(new WrittenDay(0, 0, day));
        return at + 1;
    }

    private static int Add(TokenList tokens, int at, int next, WrittenDate start, WrittenDate last, List<ProseDate> found)
    {
        var (begin, close) = (start.Start, last.Start);
        // `from 3 to 6 May`, `between May 3 and 6`
        if (IsDayAlone(begin))
            begin = begin with { Month = close.Month };
        else if (IsDayAlone(close))
            close = close with { Month = begin.Month, Year = begin.Year };
        if (IsDayAlone(begin) || IsDayAlone(close) || (begin.Day == 0) != (close.Day == 0) || (begin.Month == 0) != (close.Month == 0))
            return at;
        // `May 3 to June 4, 2018`
        if (begin.Year == 0 && close.Year != 0)
            begin = begin with { Year = begin.Month > close.Month ? close.Year - 1 : close.Year };
        else if (close.Year == 0 && begin.Year != 0)
            close = close with { Year = close.Month < begin.Month ? begin.Year + 1 : begin.Year };
        if (
            begin.Year > close.Year
            || (begin.Year == close.Year && begin.Year != 0 && (begin.Month, begin.Day).CompareTo((close.Month, close.Day)) >= 0)
        )
            return at;
        if (begin.Year == 0 && begin.Month == close.Month && begin.Day >= close.Day)
            return at;
        found.Add(new WrittenProseDate(new TextSpan(tokens[at].Start, tokens[next - 1].End), new WrittenDate(begin, close)));
        return next;
    }

    private static bool IsDayAlone(WrittenDay day) => day is { Year: 0, Month: 0, Day: > 0 };
}
