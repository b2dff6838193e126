using System;
using System.Collections.Generic;

namespace CorpusSdk;

/// <summary>
/// A date as the Extended Date/Time Format writes it (EDTF, ISO 8601-2:2019): levels 0 and 1, and of level 2 sets (<c>{…}</c>), one of several
/// (<c>[…]</c>), both with ranges (<c>{2018-01-01..2018-01-03,2018-01-07}</c>), and days without a year (<c>XXXX-01-02</c>). Times of day are
/// not part of it.
/// </summary>
/// <remarks>Immutable; equality is by the canonical text.</remarks>
public sealed partial class EdtfDate : IEquatable<EdtfDate>
{
    private static readonly EdtfDate[] NoParts = [];

    private readonly EdtfDate?[] _parts;
    private readonly bool _isRange;
    private readonly string _text;

    private EdtfDate(EdtfForm form, EdtfPrecision precision, int year, int month, int day, EdtfQualifier qualifier)
    {
        Form = form;
        Precision = precision;
        YearNumber = year;
        MonthNumber = month;
        DayNumber = day;
        Qualifier = qualifier;
        _parts = NoParts;
        Parts = NoParts;
        _text = FormatDate();
    }

    private EdtfDate(EdtfForm form, bool isRange, EdtfDate?[] parts)
    {
        Form = form;
        Precision = (parts[0] ?? parts[1]!).Precision;
        _parts = parts;
        _isRange = isRange;
        Parts = Array.AsReadOnly(Array.ConvertAll(Array.FindAll(parts, p => p is not null), p => p!));
        _text = FormatParts();
    }

    /// <summary>Whether this is one date, an interval, a set or one of several.</summary>
    public EdtfForm Form { get; }

    /// <summary>Precision of a single date; of other forms, the precision of the first part.</summary>
    public EdtfPrecision Precision { get; }

    /// <summary>Qualifier of a single date.</summary>
    public EdtfQualifier Qualifier { get; }

    /// <summary>The year of a single date (the first year of a decade or century), 0 when it is not known.</summary>
    public int YearNumber { get; }

    /// <summary>The month of a single date, 1 to 12 (21 to 24 for a season), 0 when there is none.</summary>
    public int MonthNumber { get; }

    /// <summary>The day of the month of a single date, 0 when there is none.</summary>
    public int DayNumber { get; }

    /// <summary>
    /// The dates and ranges of a set or of one of several, the ends of an interval that are known; empty for a single date.
    /// </summary>
    public IReadOnlyList<EdtfDate> Parts { get; }

    /// <summary>The start of an interval or range; null when it is open or this is none.</summary>
    public EdtfDate? Start => IsRange ? _parts[0] : null;

    /// <summary>The end of an interval or range; null when it is open or this is none.</summary>
    public EdtfDate? End => IsRange ? _parts[1] : null;

    /// <summary>Whether this is an interval, or one of the days of a range (<c>[a..b]</c>).</summary>
    public bool IsRange => _isRange;

    /// <summary>One day. A day that the calendar does not have (31 February) is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static EdtfDate Day(int year, int month, int day, EdtfQualifier qualifier = EdtfQualifier.None)
    {
        if (!CalendarDay.Exists(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(day));
        return new(EdtfForm.Date, EdtfPrecision.Day, year, month, day, qualifier);
    }

    /// <summary>One day.</summary>
    public static EdtfDate Day(CalendarDay day) => Day(day.Year, day.Month, day.Day);

    /// <summary>A month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    public static EdtfDate Month(int year, int month, EdtfQualifier qualifier = EdtfQualifier.None)
    {
        RequireYear(year);
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month));
        return new(EdtfForm.Date, EdtfPrecision.Month, year, month, 0, qualifier);
    }

    /// <summary>A season of a year: 21 spring, 22 summer, 23 autumn, 24 winter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or season.</exception>
    public static EdtfDate Season(int year, int season, EdtfQualifier qualifier = EdtfQualifier.None)
    {
        RequireYear(year);
        if (season is < 21 or > 24)
            throw new ArgumentOutOfRangeException(nameof(season));
        return new(EdtfForm.Date, EdtfPrecision.Season, year, season, 0, qualifier);
    }

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of 1 to 9999.</exception>
    public static EdtfDate Year(int year, EdtfQualifier qualifier = EdtfQualifier.None)
    {
        RequireYear(year);
        return new(EdtfForm.Date, EdtfPrecision.Year, year, 0, 0, qualifier);
    }

    /// <summary>The decade that begins with <paramref name="year"/>, such as 1950.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year does not begin a decade.</exception>
    public static EdtfDate Decade(int year, EdtfQualifier qualifier = EdtfQualifier.None)
    {
        if (year is < 10 or > 9990 || year % 10 != 0)
            throw new ArgumentOutOfRangeException(nameof(year));
        return new(EdtfForm.Date, EdtfPrecision.Decade, year, 0, 0, qualifier);
    }

    /// <summary>The century that begins with <paramref name="year"/>, such as 1900.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year does not begin a century.</exception>
    public static EdtfDate Century(int year, EdtfQualifier qualifier = EdtfQualifier.None)
    {
        if (year is < 100 or > 9900 || year % 100 != 0)
            throw new ArgumentOutOfRangeException(nameof(year));
        return new(EdtfForm.Date, EdtfPrecision.Century, year, 0, 0, qualifier);
    }

    /// <summary>A day, or with <paramref name="day"/> 0 a month, of a year that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No year has such a day.</exception>
    public static EdtfDate Yearless(int month, int day = 0)
    {
        if (month is < 1 or > 12 || day < 0 || day > CalendarDay.DaysInMonth(2000, month))
            throw new ArgumentOutOfRangeException(nameof(day));
        return new(EdtfForm.Date, EdtfPrecision.Yearless, 0, month, day, EdtfQualifier.None);
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>Whether two dates are written the same.</summary>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two dates are written differently.</summary>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    /// <summary>The canonical EDTF text.</summary>
    public override string ToString() => _text;

    private static void RequireYear(int year)
    {
        if (year is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(year));
    }
}
