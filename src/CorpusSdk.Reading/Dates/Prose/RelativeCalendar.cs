using System;
using CorpusSdk.Reading.Years;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Counts relative dates from a day; what is counted in months comes out as a month, and so on.</summary>
internal static class RelativeCalendar
{
    private const int Day = 1;
    private const int Week = 2;
    private const int Month = 3;
    private const int Year = 4;
    private const int Decade = 5;
    private const int Century = 6;

    /// <summary>The date; null when the day does not determine one.</summary>
    public static EdtfDate? From(CalendarDay anchor, RelativeDate date, Tense tense) =>
        date.Kind switch
        {
            RelativeKind.Period => Period(anchor, date.Value, date.Count),
            RelativeKind.Distance => Distance(anchor, date),
            RelativeKind.Month => NamedMonth(anchor, date.Value, date.Count),
            RelativeKind.Weekday => Weekday(anchor, (DayOfWeek)date.Value, date.Count, tense),
            RelativeKind.BareWeekday => BareWeekday(anchor, (DayOfWeek)date.Value, tense),
            _ => Season(anchor, date.Value, date.Count),
        };

    /// <summary>Whether the date is a day, or a week, so that it needs an anchor that is one.</summary>
    public static bool NeedsDay(RelativeDate date) =>
        date.Kind is RelativeKind.Weekday or RelativeKind.BareWeekday
        || (date.Kind is RelativeKind.Period or RelativeKind.Distance && date.Value is Day or Week);

    private static EdtfDate? Period(CalendarDay anchor, int unit, int count)
    {
        switch (unit)
        {
            case Day:
                return OfDay(anchor, count, EdtfQualifier.None);
            case Week:
                var monday = ((int)anchor.DayOfWeek + 6) % 7;
                return Moved(anchor, (count * 7) - monday) is { } first && Moved(first, 6) is { } last
                    ? EdtfDate.Interval(EdtfDate.Day(first), EdtfDate.Day(last))
                    : null;
            case Century:
                var century = ((anchor.Year / 100) + count) * 100;
                return century is >= 100 and <= 9900 ? EdtfDate.Century(century) : null;
            default:
                return unit == Month ? OfMonth(anchor, count, EdtfQualifier.None) : OfYear(anchor, count, EdtfQualifier.None);
        }
    }

    // `two weeks ago` is about a day, and `twenty years ago` about a year.
    private static EdtfDate? Distance(CalendarDay anchor, RelativeDate date)
    {
        var isRound = date.Value == Year && Math.Abs(date.Count) >= 10 && date.Count % 5 == 0;
        var qualifier = date.IsApproximate || isRound || date.Value is Week or Decade ? EdtfQualifier.Approximate : EdtfQualifier.None;
        return date.Value switch
        {
            Day => OfDay(anchor, date.Count, qualifier),
            Week => OfDay(anchor, date.Count * 7, qualifier),
            Month => OfMonth(anchor, date.Count, qualifier),
            Year => OfYear(anchor, date.Count, qualifier),
            _ => OfYear(anchor, date.Count * 10, qualifier),
        };
    }

    // `last September`, said in October, can be the one just past or that of a year ago.
    private static EdtfDate? NamedMonth(CalendarDay anchor, int month, int count)
    {
        const int Near = 1;
        if (count == 0)
            return EdtfDate.Month(anchor.Year, month);
        var passed = count < 0 ? anchor.Month - month : month - anchor.Month;
        if (passed is > 0 and <= Near)
            return null;
        var year = passed > 0 ? anchor.Year : anchor.Year + count;
        return year is >= 1 and <= 9999 ? EdtfDate.Month(year, month) : null;
    }

    private static EdtfDate? BareWeekday(CalendarDay anchor, DayOfWeek weekday, Tense tense)
    {
        var back = DaysBack(anchor, weekday);
        return OfDay(anchor, tense == Tense.Future && back > 0 ? 7 - back : -back, EdtfQualifier.None);
    }

    // `last Monday`, said on a Thursday, can be that of the same week or of the week before; `this Monday` needs a verb.
    private static EdtfDate? Weekday(CalendarDay anchor, DayOfWeek weekday, int count, Tense tense)
    {
        if (count == 0)
            return tense is Tense.Past or Tense.Future ? BareWeekday(anchor, weekday, tense) : null;
        var back = DaysBack(anchor, weekday);
        var days = count < 0 ? -(back == 0 ? 7 : back) : 7 - back;
        var position = ((int)anchor.DayOfWeek + 6) % 7;
        return position + days is < 0 or > 6 ? OfDay(anchor, days, EdtfQualifier.None) : null;
    }

    private static int DaysBack(CalendarDay anchor, DayOfWeek weekday) => ((int)anchor.DayOfWeek - (int)weekday + 7) % 7;

    // The season of a year that the anchor lies well outside of; near it, nobody can tell which one is meant.
    private static EdtfDate? Season(CalendarDay anchor, int season, int count)
    {
        const int Winter = 24;
        if (season == Winter)
            return count < 0 && anchor.Month is >= 5 and <= 11 && anchor.Year > 1 ? EdtfDate.Season(anchor.Year - 1, season) : null;
        var start = ((season - 21) * 3) + 3;
        if (count == 0)
            return EdtfDate.Season(anchor.Year, season);
        if (count > 0)
            return anchor.Month >= start ? (anchor.Year < 9999 ? EdtfDate.Season(anchor.Year + 1, season) : null) : null;
        return anchor.Month < start && anchor.Year > 1 ? EdtfDate.Season(anchor.Year - 1, season) : null;
    }

    private static EdtfDate? OfDay(CalendarDay anchor, int days, EdtfQualifier qualifier) =>
        Moved(anchor, days) is { } day ? EdtfDate.Day(day.Year, day.Month, day.Day, qualifier) : null;

    private static EdtfDate? OfMonth(CalendarDay anchor, int months, EdtfQualifier qualifier)
    {
        var number = (anchor.Year * 12) + anchor.Month - 1 + months;
        return number is >= 12 and < 120000 ? EdtfDate.Month(number / 12, (number % 12) + 1, qualifier) : null;
    }

    private static EdtfDate? OfYear(CalendarDay anchor, int years, EdtfQualifier qualifier) =>
        anchor.Year + years is >= 1 and <= 9999 and var year ? EdtfDate.Year(year, qualifier) : null;

    private static CalendarDay? Moved(CalendarDay day, int days)
    {
        const int LastNumber = 3652058;
        return day.Number + days is >= 0 and <= LastNumber ? day.AddDays(days) : null;
    }
}
