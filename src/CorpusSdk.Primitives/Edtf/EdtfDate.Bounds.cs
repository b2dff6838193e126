namespace CorpusSdk;

public sealed partial class EdtfDate
{
    /// <summary>The first day that this date can mean; null when nothing bounds it from below.</summary>
    /// <remarks>A season is taken as the widest astronomical or meteorological reading of either hemisphere: the whole year.</remarks>
    public CalendarDay? Earliest =>
        Form switch
        {
            EdtfForm.Date => EarliestOfDate(),
            _ when IsRange => _parts[0]?.Earliest,
            _ => Extreme(latest: false),
        };

    /// <summary>The last day that this date can mean; null when nothing bounds it from above.</summary>
    public CalendarDay? Latest =>
        Form switch
        {
            EdtfForm.Date => LatestOfDate(),
            _ when IsRange => _parts[1]?.Latest,
            _ => Extreme(latest: true),
        };

    /// <summary>Whether this is one known day.</summary>
    public bool IsDay => Form == EdtfForm.Date && Precision == EdtfPrecision.Day;

    private CalendarDay? EarliestOfDate() =>
        Precision switch
        {
            EdtfPrecision.Yearless => null,
            EdtfPrecision.Day => new CalendarDay(YearNumber, MonthNumber, DayNumber),
            EdtfPrecision.Month => new CalendarDay(YearNumber, MonthNumber, 1),
            _ => new CalendarDay(YearNumber, 1, 1),
        };

    private CalendarDay? LatestOfDate() =>
        Precision switch
        {
            EdtfPrecision.Yearless => null,
            EdtfPrecision.Day => new CalendarDay(YearNumber, MonthNumber, DayNumber),
            EdtfPrecision.Month => new CalendarDay(YearNumber, MonthNumber, CalendarDay.DaysInMonth(YearNumber, MonthNumber)),
            EdtfPrecision.Decade => new CalendarDay(YearNumber + 9, 12, 31),
            EdtfPrecision.Century => new CalendarDay(YearNumber + 99, 12, 31),
            _ => new CalendarDay(YearNumber, 12, 31),
        };

    private CalendarDay? Extreme(bool latest)
    {
        CalendarDay? extreme = null;
        foreach (var part in _parts)
        {
            if ((latest ? part!.Latest : part!.Earliest) is not { } day)
                return null;
            if (extreme is null || (latest ? day > extreme : day < extreme))
                extreme = day;
        }

        return extreme;
    }
}
