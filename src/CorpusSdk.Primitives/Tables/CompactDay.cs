namespace CorpusSdk.Tables;

/// <summary>How compact tables write a date: as one number when it is a day from 1900 on, as nearly all are, else as text.</summary>
internal static class CompactDay
{
    /// <summary>There is no date.</summary>
    public const int None = 0;

    /// <summary>The date follows as text.</summary>
    public const int Text = 1;

    // The number of 1 January 1900, after the two above.
    private const int First = 2;

    private static readonly CalendarDay Origin = new(1900, 1, 1);

    /// <summary>The number of a date; null when it is no plain day from 1900 on.</summary>
    public static int? NumberOf(EdtfDate date)
    {
        if (date.Precision != EdtfPrecision.Day || !CalendarDay.Exists(date.YearNumber, date.MonthNumber, date.DayNumber))
            return null;
        var day = new CalendarDay(date.YearNumber, date.MonthNumber, date.DayNumber);
        return day >= Origin && date.Equals(EdtfDate.Day(day.Year, day.Month, day.Day)) ? day.Number - Origin.Number + First : null;
    }

    /// <summary>The date with a number above those that are none.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The number is none of a date before the year 10000.</exception>
    public static EdtfDate DateOf(int number)
    {
        var day = Origin.AddDays(number - First);
        return EdtfDate.Day(day.Year, day.Month, day.Day);
    }
}
