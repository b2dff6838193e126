using System;

namespace CorpusSdk.Reading.Dates;

/// <summary>A date or a range of dates as it is written, with what must be known to complete it.</summary>
/// <param name="Start">The date, or the start of the range.</param>
/// <param name="End">The end of the range; null for a single date.</param>
/// <param name="TwoDigitYear">The year as printed in two digits, 0 to 99; -1 when it is not.</param>
/// <param name="Swapped">The other reading of a numeric date, day and month exchanged; null when there is none.</param>
/// <param name="Weekday">A weekday printed with it.</param>
/// <param name="Order">The order of day and month in a numeric date that has one reading only.</param>
/// <param name="HasGroupYear">Whether the year is printed with a later date of the group.</param>
internal sealed record WrittenDate(
    WrittenDay Start,
    WrittenDay? End = null,
    int TwoDigitYear = -1,
    WrittenDay? Swapped = null,
    DayOfWeek? Weekday = null,
    NumericOrder Order = NumericOrder.None,
    bool HasGroupYear = false
)
{
    public bool HasYear => Start.Year != 0 || TwoDigitYear >= 0;

    /// <summary>The same with a year for the parts that have none.</summary>
    public WrittenDate WithYear(int year)
    {
        // `December 28–January 3, 2019`: the range begins in the year before.
        var startYear = End is { } end && end.Month < Start.Month ? year - 1 : year;
        return this with
        {
            Start = Start.Year == 0 ? Start with { Year = startYear } : Start,
            End = End is { Year: 0 } open ? open with { Year = year } : End,
            Swapped = Swapped is { Year: 0 } swapped ? swapped with { Year = year } : Swapped,
            TwoDigitYear = -1,
        };
    }

    public EdtfDate? ToEdtf()
    {
        if (Start.ToEdtf() is not { } start)
            return null;
        if (End is not { } last)
            return start;
        return last.ToEdtf() is { } end ? EdtfDate.Interval(start, end) : null;
    }
}
