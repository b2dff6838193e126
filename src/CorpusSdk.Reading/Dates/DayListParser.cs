using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates;

/// <summary>Reads the days of one month: <c>16</c>, <c>16–19</c>, <c>16 and 17</c>, <c>3, 5, 10</c>.</summary>
internal static class DayListParser
{
    // A list that goes on is no list of days; the limit keeps hostile input linear.
    private const int MostDays = 31;

    /// <summary>Days after a month name.</summary>
    public static int ReadAfterMonth(TokenList tokens, int at, int end, int month, List<WrittenDate> dates)
    {
        var next = ReadDay(tokens, at, end, month, dates);
        while (next > at && next < end)
        {
            var separator = next;
            if (tokens.Is(next, ','))
                separator++;
            if (tokens.IsWord(separator, "and") || tokens.Is(separator, '&'))
                separator++;
            if (separator == next)
                break;
            var after = ReadDay(tokens, separator, end, month, dates);
            if (after == separator)
                break;
            // `May 4, 5 June`: the number opens a day-first date.
            if (after < end && DateParser.MonthAt(tokens, after, end, out _) > 0)
            {
                dates.RemoveAt(dates.Count - 1);
                break;
            }

            next = after;
        }

        return next;
    }

    /// <summary>Days before a month name: <c>10 and 11 September</c>, <c>16. Februar</c>, <c>28 April–2 May</c>.</summary>
    public static int ReadBeforeMonth(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        var next = at;
        var first = dates.Count;
        while (dates.Count - first < MostDays)
        {
            var after = ReadDay(tokens, next, end, month: 0, dates);
            if (after == next)
                return Fail(dates, first, at);
            if (tokens.Is(after, '.'))
                after++;
            if (tokens.IsWord(after, "of") || tokens.IsWord(after, "de"))
                after++;
            if (after < end && DateParser.MonthAt(tokens, after, end, out var afterMonth) is > 0 and var month)
            {
                SetMonth(dates, first, month);
                return ReadRangeEnd(tokens, afterMonth, end, dates);
            }

            if (!tokens.Is(after, ',') && !tokens.IsWord(after, "and") && !tokens.Is(after, '&'))
                return Fail(dates, first, at);
            next = after + 1;
            if (tokens.IsWord(next, "and"))
                next++;
        }

        return Fail(dates, first, at);
    }

    // One day or a range of days at a token; hyphenated digits are one token.
    private static int ReadDay(TokenList tokens, int at, int end, int month, List<WrittenDate> dates)
    {
        if (at >= end)
            return at;
        var text = tokens.TextOf(at);
        if (text.IndexOf('-') > 0 && DigitRuns.Split(text, '-', out var a, out var b, out var c) && c < 0 && IsRange(a, b))
        {
            dates.Add(Range(month, a, month, b));
            return at + 1;
        }

        var day = DigitRuns.DayOf(text);
        if (day == 0)
            return SplitLostDash(tokens, at, month, dates);
        if (DateParser.IsDash(tokens, at + 1) && at + 2 < end)
        {
            if (DigitRuns.DayOf(tokens.TextOf(at + 2)) is > 0 and var last && last > day)
            {
                dates.Add(Range(month, day, month, last));
                return at + 3;
            }

            // `April 28–May 2`
            if (month > 0 && DateParser.MonthAt(tokens, at + 2, end, out var next) is > 0 and var endMonth && next < end)
            {
                if (DigitRuns.DayOf(tokens.TextOf(next)) is > 0 and var endDay)
                {
                    dates.Add(Range(month, day, endMonth, endDay));
                    return next + 1;
                }
            }
        }

        dates.Add(new WrittenDate(new WrittenDay(0, month, day)));
        return at + 1;
    }

    // `28 April–2 May`
    private static int ReadRangeEnd(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        if (!DateParser.IsDash(tokens, at) || at + 2 >= end || DigitRuns.DayOf(tokens.TextOf(at + 1)) is not (> 0 and var day))
            return at;
        if (DateParser.MonthAt(tokens, at + 2, end, out var next) is not (> 0 and var month))
            return at;
        var last = dates.Count - 1;
        dates[last] = dates[last] with { End = new WrittenDay(0, month, day) };
        return next;
    }

    // `May 810` for `May 8–10`: a dash that was lost, where only one split gives two days in order.
    private static int SplitLostDash(TokenList tokens, int at, int month, List<WrittenDate> dates)
    {
        var value = DigitRuns.Value(tokens.TextOf(at));
        if (month == 0 || tokens[at].Length is not (2 or 3 or 4) || DigitRuns.YearOf(tokens.TextOf(at)) > 0)
            return at;
        // `January 2, 45`: a number in a list is no range.
        if (tokens[at].Length == 2 && tokens.Is(at - 1, ','))
            return at;
        var split = tokens[at].Length == 2 ? 10 : 100;
        var (a, b) = (value / split, value % split);
        if (!IsRange(a, b))
            return at;
        dates.Add(Range(month, a, month, b));
        return at + 1;
    }

    private static bool IsRange(int first, int last) => first is >= 1 and <= 31 && last <= 31 && last > first;

    private static WrittenDate Range(int startMonth, int startDay, int endMonth, int endDay) =>
        new(new WrittenDay(0, startMonth, startDay), new WrittenDay(0, endMonth, endDay));

    private static void SetMonth(List<WrittenDate> dates, int first, int month)
    {
        for (var i = first; i < dates.Count; i++)
        {
            var date = dates[i];
            dates[i] = date with
            {
                Start = date.Start with { Month = month },
                End = date.End is { } end ? end with { Month = month } : null,
            };
        }
    }

    private static int Fail(List<WrittenDate> dates, int first, int at)
    {
        dates.RemoveRange(first, dates.Count - first);
        return at;
    }
}
