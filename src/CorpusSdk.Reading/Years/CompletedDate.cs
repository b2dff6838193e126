using System;
using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Years;

/// <summary>Gives dates without a year the year that lies next to a day.</summary>
internal static class CompletedDate
{
    // 29 February comes again after eight years at the latest.
    private const int LongestGap = 8;

    /// <summary>Of the years, the latest in which the date is not after a day; the date as it is when there is none.</summary>
    public static WrittenDate LatestNotAfter(WrittenDate date, CalendarDay latest)
    {
        for (var year = latest.Year; year > Math.Max(1, latest.Year - LongestGap); year--)
        {
            var completed = date.WithYear(year);
            if (IsNotAfter(completed, latest))
                return completed;
            if (completed.Swapped is { } swapped && year == latest.Year && IsNotAfter(new WrittenDate(swapped), latest))
                return new WrittenDate(swapped);
        }

        return date;
    }

    /// <summary>Of the years, the first in which the date begins after a day; the date as it is when there is none.</summary>
    public static WrittenDate FirstAfter(WrittenDate date, CalendarDay day)
    {
        for (var year = day.Year; year < Math.Min(9999, day.Year + LongestGap); year++)
        {
            var completed = date.WithYear(year);
            if (Exists(completed) && !IsNotAfter(completed, day))
                return completed;
        }

        return date;
    }

    /// <summary>Whether a date with a year exists and is not after a day.</summary>
    public static bool IsNotAfter(WrittenDate date, CalendarDay latest) => Exists(date) && LastDay(date) <= latest;

    /// <summary>The last day of a date with a year; of a month its first.</summary>
    public static CalendarDay LastDay(WrittenDate date)
    {
        var day = date.End ?? date.Start;
        return new CalendarDay(day.Year, day.Month, Math.Max(day.Day, 1));
    }

    private static bool Exists(WrittenDate date)
    {
        var day = date.End ?? date.Start;
        return day is { Year: >= 1 and <= 9999, Month: >= 1 and <= 12 } && day.Exists && date.Start.Exists;
    }
}
