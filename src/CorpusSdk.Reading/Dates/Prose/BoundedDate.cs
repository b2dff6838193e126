using CorpusSdk.Reading.Years;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Makes a date the end of a period: <c>since 2011</c> is <c>2011/..</c>.</summary>
internal static class BoundedDate
{
    /// <summary>The period; null when the date has no end that could be moved.</summary>
    public static EdtfDate? Of(EdtfDate date, DateBound bound)
    {
        if (date.Form != EdtfForm.Date)
            return null;
        return bound switch
        {
            DateBound.Since => EdtfDate.Interval(date, null),
            DateBound.Until or DateBound.By => EdtfDate.Interval(null, date),
            DateBound.Before => Beside(date, -1) is { } last ? EdtfDate.Interval(null, last) : null,
            DateBound.After => Beside(date, 1) is { } first ? EdtfDate.Interval(first, null) : null,
            _ => date,
        };
    }

    // The day, month or year before or after.
    private static EdtfDate? Beside(EdtfDate date, int count)
    {
        const int Day = 1;
        const int Month = 3;
        const int Year = 4;
        var unit = date.Precision switch
        {
            EdtfPrecision.Day => Day,
            EdtfPrecision.Month => Month,
            EdtfPrecision.Year => Year,
            _ => 0,
        };
        return unit > 0 && date is { Qualifier: EdtfQualifier.None, Earliest: { } earliest }
            ? RelativeCalendar.From(earliest, new RelativeDate(RelativeKind.Period, unit, count, RelativeAnchor.Text), Tense.Unknown)
            : null;
    }
}
