namespace CorpusSdk.Reading.Dates;

/// <summary>A date as it is written: parts that are not printed are 0.</summary>
/// <param name="Year">Four-digit year; 0 when it is not printed.</param>
/// <param name="Month">1 to 12, 21 to 24 for a season, 0 for a year alone.</param>
/// <param name="Day">Day of the month; 0 for a month or a year.</param>
internal readonly record struct WrittenDay(int Year, int Month, int Day)
{
    /// <summary>Whether some year has this day.</summary>
    public bool Exists =>
        Month == 0
        || Month is >= 21 and <= 24
        || (Month is >= 1 and <= 12 && Day <= CalendarDay.DaysInMonth(Year == 0 ? 2000 : Year, Month));

    /// <summary>The EDTF date; without a year <c>XXXX</c>. Null when there is no such day.</summary>
    public EdtfDate? ToEdtf()
    {
        if (!Exists)
            return null;
        if (Year == 0)
            return Month is >= 1 and <= 12 ? EdtfDate.Yearless(Month, Day) : null;
        return (Month, Day) switch
        {
            (0, _) => EdtfDate.Year(Year),
            (>= 21, _) => EdtfDate.Season(Year, Month),
            (_, 0) => EdtfDate.Month(Year, Month),
            _ => EdtfDate.Day(Year, Month, Day),
        };
    }
}
