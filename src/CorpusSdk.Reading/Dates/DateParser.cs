using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Dates;

/// <summary>
/// Reads written dates at a token: <c>January 2, 2018</c>, <c>April 6, May 5, 2016</c>, <c>16–19 April</c>, <c>10 and 11 September 1996</c>,
/// <c>June 2009</c>, <c>Spring 2019</c>, <c>3/29/00</c>, <c>07.05.09</c>, <c>2018-01-02</c>, <c>2018</c>.
/// </summary>
internal static class DateParser
{
    private const int MostDates = 40;

    /// <summary>Reads a list of dates that share what only one of them prints.</summary>
    /// <param name="tokens">Tokens.</param>
    /// <param name="at">First token of the dates.</param>
    /// <param name="end">Token after the last one to look at.</param>
    /// <param name="dates">The dates in order; the year printed last governs those before it.</param>
    /// <returns>The token after the dates; <paramref name="at"/> when none is there.</returns>
    public static int ReadList(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        dates.Clear();
        var next = ReadSeries(tokens, at, end, dates, inBrackets: true);
        while (next > at && next < end && dates.Count < MostDates)
        {
            var separator = next;
            if (tokens.Is(next, ',') || tokens.Is(next, ';'))
                separator++;
            if (tokens.IsWord(separator, "and"))
                separator++;
            if (separator == next)
                break;
            var more = new List<WrittenDate>();
            var after = ReadSeries(tokens, separator, end, more, inBrackets: true);
            // A year alone after a comma belongs to a locator or a name, not to the list.
            if (after == separator || (more.Count == 1 && more[0].Start.Month == 0))
                break;
            dates.AddRange(more);
            next = after;
        }

        YearOfGroup.Apply(dates);
        return next;
    }

    /// <summary>Reads one date, or the days of one month.</summary>
    /// <param name="tokens">Tokens.</param>
    /// <param name="at">First token of the date.</param>
    /// <param name="end">Token after the last one to look at.</param>
    /// <param name="dates">Takes the dates.</param>
    /// <param name="inBrackets">Whether misprints are read that mean something else in running text: <c>May, 4</c>.</param>
    public static int ReadSeries(TokenList tokens, int at, int end, List<WrittenDate> dates, bool inBrackets = false)
    {
        if (at >= end)
            return at;
        System.DayOfWeek? weekday = null;
        var start = at;
        if (MonthNames.WeekdayOf(tokens.TextOf(at)) is { } named)
        {
            weekday = named;
            start = at + 1;
            if (tokens.Is(start, ','))
                start++;
            if (start >= end)
                return at;
        }

        var first = dates.Count;
        var isNumber = tokens.FirstOf(start) is >= '0' and <= '9';
        var next = isNumber ? NumericDateParser.Read(tokens, start, end, dates) : start;
        if (next == start)
            next = MonthFirst(tokens, start, end, dates, inBrackets);
        if (next == start)
            next = DayFirst(tokens, start, end, dates);
        if (next == start && inBrackets && isNumber)
            next = NumericDateParser.ReadDotted(tokens, start, end, dates);
        if (next == start)
            next = SeasonOrYear(tokens, start, end, dates);
        if (next == start)
            return at;
        if (weekday is not null)
            dates[first] = dates[first] with { Weekday = weekday };
        return next;
    }

    private static int MonthFirst(TokenList tokens, int at, int end, List<WrittenDate> dates, bool inBrackets)
    {
        var month = MonthAt(tokens, at, end, out var next);
        if (month == 0)
            return inBrackets ? StuckDay(tokens, at, end, dates) : at;
        if (inBrackets && tokens.Is(next, ',') && next + 1 < end && DigitRuns.DayOf(tokens.TextOf(next + 1)) > 0)
            next++;
        if (DayListParser.ReadAfterMonth(tokens, next, end, month, dates) is var after && after > next)
            return FullRange(tokens, YearAfter(tokens, after, end, dates), end, dates);
        if (TwoMonths(tokens, next, end, month, dates) is var afterMonths && afterMonths > next)
            return afterMonths;

        // `June 2009`, `June, 2009`
        var yearAt = tokens.Is(next, ',') ? next + 1 : next;
        if (yearAt >= end || DigitRuns.YearOf(tokens.TextOf(yearAt)) is not (> 0 and var year))
            return at;
        dates.Add(new WrittenDate(new WrittenDay(year, month, 0)));
        return MonthRange(tokens, yearAt + 1, end, dates);
    }

    // `December 22, 2012–January 4, 2013`; the year of the end may be left out.
    private static int FullRange(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        if (dates.Count != 1 || dates[0] is not { HasYear: true, End: null } || !IsDash(tokens, at))
            return at;
        var last = new List<WrittenDate>();
        var next = ReadSeries(tokens, at + 1, end, last);
        if (next == at + 1 || last.Count != 1 || last[0] is not { End: null, Start: { Day: > 0, Month: > 0 } } closing)
            return at;
        dates[0] = dates[0] with { End = closing.HasYear ? closing.Start : YearOfEnd(dates[0].Start, closing.Start) };
        return next;
    }

    private static WrittenDay YearOfEnd(WrittenDay start, WrittenDay end) =>
        end with
        {
            Year = (end.Month * 31) + end.Day < (start.Month * 31) + start.Day ? start.Year + 1 : start.Year,
        };

    // `July/August 2010`, `July–August 2010`
    private static int TwoMonths(TokenList tokens, int at, int end, int month, List<WrittenDate> dates)
    {
        if (!tokens.Is(at, '/') && !IsDash(tokens, at))
            return at;
        var second = MonthAt(tokens, at + 1, end, out var next);
        if (second <= month || next >= end || DigitRuns.YearOf(tokens.TextOf(next)) is not (> 0 and var year))
            return at;
        dates.Add(new WrittenDate(new WrittenDay(year, month, 0), new WrittenDay(year, second, 0)));
        return next + 1;
    }

    // `March4`: the blank is lost.
    private static int StuckDay(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        var text = tokens.TextOf(at);
        var letters = text.Length;
        while (letters > 0 && text[letters - 1] is >= '0' and <= '9')
            letters--;
        if (letters == text.Length || MonthNames.MonthOf(text.Slice(0, letters)) is not (> 0 and var month))
            return at;
        if (DigitRuns.DayOf(text.Slice(letters)) is not (> 0 and var day))
            return at;
        dates.Add(new WrittenDate(new WrittenDay(0, month, day)));
        return YearAfter(tokens, at + 1, end, dates);
    }

    private static int DayFirst(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        var next = DayListParser.ReadBeforeMonth(tokens, at, end, dates);
        return next == at ? at : FullRange(tokens, YearAfter(tokens, next, end, dates), end, dates);
    }

    /// <summary>Reads a year after dates that have none, <c>, 2018</c> or <c> 2018</c>, and gives it to them.</summary>
    private static int YearAfter(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        var yearAt = tokens.Is(at, ',') || tokens.IsWord(at, "de") ? at + 1 : at;
        if (yearAt < end && DigitRuns.YearOf(tokens.TextOf(yearAt)) is > 0 and var year)
        {
            for (var i = 0; i < dates.Count; i++)
            {
                if (!dates[i].HasYear)
                    dates[i] = dates[i].WithYear(year);
            }

            return yearAt + 1;
        }

        return at;
    }

    private static int SeasonOrYear(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        var season = Season(tokens, at);
        var yearAt = season > 0 ? at + 1 : at;
        if (yearAt >= end || DigitRuns.YearOf(tokens.TextOf(yearAt)) is not (> 0 and var year))
            return at;
        dates.Add(new WrittenDate(new WrittenDay(year, season, 0)));
        return yearAt + 1;
    }

    // `April 2011–March 2017`
    private static int MonthRange(TokenList tokens, int at, int end, List<WrittenDate> dates)
    {
        if (!IsDash(tokens, at) || MonthAt(tokens, at + 1, end, out var next) is not (> 0 and var month))
            return at;
        if (next >= end || DigitRuns.YearOf(tokens.TextOf(next)) is not (> 0 and var year))
            return at;
        var last = dates.Count - 1;
        dates[last] = dates[last] with { End = new WrittenDay(year, month, 0) };
        return next + 1;
    }

    /// <summary>The month named at a token, with the full stop of an abbreviation; 0 when there is none.</summary>
    public static int MonthAt(TokenList tokens, int at, int end, out int next)
    {
        next = at;
        if (at >= end || tokens[at].Kind != TokenKind.Word)
            return 0;
        var month = MonthNames.MonthOf(tokens.TextOf(at));
        if (month == 0)
            return 0;
        next = at + 1;
        if (tokens.Is(next, '.') && next + 1 <= end && (MonthNames.IsShort(tokens.TextOf(at)) || IsNumberAt(tokens, next + 1, end)))
            next++;
        return month;
    }

    // `June. 5`: printed by mistake; after `on 5 June.` the sentence ends.
    private static bool IsNumberAt(TokenList tokens, int at, int end) =>
        at < end && tokens[at - 2].Length <= 5 && tokens.FirstOf(at) is >= '0' and <= '9';

    public static bool IsDash(TokenList tokens, int at) =>
        tokens.Is(at, '-') || tokens.Is(at, '\u2013') || tokens.Is(at, '\u2014') || tokens.Is(at, '\u2010') || tokens.Is(at, '\u2011');

    private static int Season(TokenList tokens, int at)
    {
        if (!CharacterTable.IsLetter(tokens.FirstOf(at)))
            return 0;
        return tokens.IsWord(at, "spring") ? 21
            : tokens.IsWord(at, "summer") ? 22
            : tokens.IsWord(at, "autumn") || tokens.IsWord(at, "fall") ? 23
            : tokens.IsWord(at, "winter") ? 24
            : 0;
    }
}
