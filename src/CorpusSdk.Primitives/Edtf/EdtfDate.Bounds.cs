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

    /// <summary>Whether the whole of this date lies before the whole of <paramref name="other"/>.</summary>
    public Certainty IsBefore(EdtfDate other)
    {
        if (Latest is { } latest && other.Earliest is { } otherEarliest && latest < otherEarliest)
            return Certainty.Yes;
        return Earliest is { } earliest && other.Latest is { } otherLatest && earliest >= otherLatest ? Certainty.No : Certainty.Possible;
    }

    /// <summary>Whether the whole of this date lies after the whole of <paramref name="other"/>.</summary>
    public Certainty IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>Whether both mean the same day. Two dates that are equal but less precise than a day are <see cref="Certainty.Possible"/>.</summary>
    public Certainty IsSameDay(EdtfDate other)
    {
        if (IsDay && other.IsDay)
            return Equals(other) ? Certainty.Yes : Certainty.No;
        return IsBefore(other) == Certainty.Yes || IsAfter(other) == Certainty.Yes ? Certainty.No : Certainty.Possible;
    }

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
