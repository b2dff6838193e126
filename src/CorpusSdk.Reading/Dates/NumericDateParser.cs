using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates;

/// <summary>Reads dates written in numbers: <c>2018-01-02</c>, <c>3/29/00</c>, <c>3/29</c>, <c>29.03.2000</c>, <c>12-05-2016</c>.</summary>
/// <remarks>
/// A slash is read month first, as English-language news writes it, unless that is no date; a dot or a hyphen day first. The other reading is kept.
/// </remarks>
internal static class NumericDateParser
{
    public static int Read(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        var text = tokens.TextOf(at);
        if (DigitRuns.Split(text, '-', out var a, out var b, out var c) && c >= 0)
            return Add(dates, text.IndexOf('-') == 4 ? Make(a, 4, b, c) : DayFirst(a, b, c, text.Length - text.LastIndexOf('-') - 1))
                ? at + 1
                : at;
        if (DigitRuns.Split(text, '.', out a, out b, out c) && c >= 0)
            return Add(dates, DayFirst(a, b, c, text.Length - text.LastIndexOf('.') - 1)) ? at + 1 : at;
        return ReadSlashes(tokens, at, end, dates);
    }

    /// <summary>Reads <c>27.9.</c>, a day and a month without a year.</summary>
    public static int ReadDotted(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        var isDotted = DigitRuns.Split(tokens.TextOf(at), '.', out var day, out var month, out var third) && third < 0;
        return isDotted && at + 1 < end && tokens.Is(at + 1, '.') && Add(dates, Make(0, 0, month, day)) ? at + 2 : at;
    }

    private static int ReadSlashes(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        if (at + 2 >= end || !tokens.Is(at + 1, '/'))
            return at;
        var first = DigitRuns.Value(tokens.TextOf(at));
        var second = DigitRuns.Value(tokens.TextOf(at + 2));
        if (first is < 1 or > 31 || second is < 1 or > 31)
            return at;
        var year = 0;
        var digits = 0;
        var next = at + 3;
        if (at + 4 < end && tokens.Is(at + 3, '/') && DigitRuns.Value(tokens.TextOf(at + 4)) is >= 0 and var printed)
        {
            digits = tokens[at + 4].Length;
            if (digits is not (2 or 4))
                return at;
            year = printed;
            next = at + 5;
        }

        var monthFirst = Make(year, digits, first, second);
        var dayFirst = Make(year, digits, second, first);
        if (monthFirst is not null && dayFirst is not null && first != second)
            return Add(dates, monthFirst with { Swapped = dayFirst.Start }) ? next : at;
        if (first != second)
            (monthFirst, dayFirst) = (Ordered(monthFirst, NumericOrder.MonthFirst), Ordered(dayFirst, NumericOrder.DayFirst));
        return Add(dates, monthFirst ?? dayFirst) ? next : at;
    }

    private static WrittenDate? Ordered(WrittenDate? date, NumericOrder order) => date is null ? null : date with { Order = order };

    private static WrittenDate? DayFirst(int day, int month, int year, int digits) =>
        digits is 2 or 4 ? Make(year, digits, month, day) : null;

    private static WrittenDate? Make(int year, int digits, int month, int day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || (digits == 4 && year is < 1500 or > 2199))
            return null;
        return digits == 4
            ? new WrittenDate(new WrittenDay(year, month, day))
            : new WrittenDate(new WrittenDay(0, month, day), TwoDigitYear: digits == 2 ? year : -1);
    }

    private static bool Add(List<WrittenDate> dates, WrittenDate? date)
    {
        if (date is not null)
            dates.Add(date);
        return date is not null;
    }
}
