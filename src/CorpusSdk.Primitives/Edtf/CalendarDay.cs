using System;
using System.Globalization;

namespace CorpusSdk;

/// <summary>A day of the proleptic Gregorian calendar, years 1 to 9999.</summary>
public readonly partial struct CalendarDay : IEquatable<CalendarDay>, IComparable<CalendarDay>
{
    /// <summary>Makes a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDay(int year, int month, int day)
    {
        if (!Exists(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(day));
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>Year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>Month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>Day of the month, from 1.</summary>
    public int Day { get; }

    /// <summary>Day of the week.</summary>
    public DayOfWeek DayOfWeek => (DayOfWeek)((Number + 1) % 7);

    /// <summary>Days since 1 January of year 1, which is day 0 and a Monday.</summary>
    public int Number
    {
        get
        {
            // Counted from 1 March, so that the leap day is the last of its year.
            var y = Month > 2 ? Year : Year - 1;
            var m = Month > 2 ? Month - 3 : Month + 9;
            return (365 * y) + (y / 4) - (y / 100) + (y / 400) + (((153 * m) + 2) / 5) + Day - 1 - 306;
        }
    }

    /// <summary>Whether the calendar has this day.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>The number of days of a month, 28 to 31.</summary>
    public static int DaysInMonth(int year, int month) =>
        month switch
        {
            2 => IsLeapYear(year) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    /// <summary>Whether the year has a 29 February.</summary>
    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The day that lies <paramref name="days"/> days later, or earlier when negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the years 1 to 9999.</exception>
    public CalendarDay AddDays(int days)
    {
        var date = new DateTime(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified).AddDays(days);
        return new CalendarDay(date.Year, date.Month, date.Day);
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other) => Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public bool Equals(CalendarDay other) => Year == other.Year && Month == other.Month && Day == other.Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Year << 9) | (Month << 5) | Day;

    /// <summary>Whether two days are the same.</summary>
    public static bool operator ==(CalendarDay left, CalendarDay right) => left.Equals(right);

    /// <summary>Whether two days differ.</summary>
    public static bool operator !=(CalendarDay left, CalendarDay right) => !left.Equals(right);

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left day is not later.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left day is not earlier.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>The day as <c>2018-01-11</c>.</summary>
    public override string ToString() =>
        Year.ToString("0000", CultureInfo.InvariantCulture)
        + "-"
        + Month.ToString("00", CultureInfo.InvariantCulture)
        + "-"
        + Day.ToString("00", CultureInfo.InvariantCulture);
}
