using System.Collections.Generic;
using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Years;

/// <summary>What a document says about years, collected before any is inferred.</summary>
internal sealed class YearEvidence
{
    private readonly Dictionary<(int Month, int Day), HashSet<int>> _days = [];
    private bool _monthFirst;
    private bool _dayFirst;

    /// <summary>The publication date that is stated or given; null when there is none.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The year of the series' volume; 0 when it is not known.</summary>
    public int VolumeYear { get; init; }

    /// <summary>The days between which the issue of the series appeared; null when they are not known.</summary>
    public (CalendarDay Earliest, CalendarDay Latest)? VolumeDays { get; init; }

    /// <summary>The latest day that a citation prints in full; null when none does.</summary>
    public CalendarDay? LatestCited { get; private set; }

    /// <summary>The order of day and month in the dates in numbers that leave no choice; none when there are none or they disagree.</summary>
    public NumericOrder NumericOrder =>
        _monthFirst == _dayFirst ? NumericOrder.None
        : _monthFirst ? NumericOrder.MonthFirst
        : NumericOrder.DayFirst;

    /// <summary>Takes a date of the document into account.</summary>
    public void Add(WrittenDate date, bool isCited)
    {
        _monthFirst |= date.Order == NumericOrder.MonthFirst;
        _dayFirst |= date.Order == NumericOrder.DayFirst;
        var last = date.End ?? date.Start;
        if (last.Month is < 1 or > 12 || last.Day == 0 || !last.Exists)
            return;
        if (last.Year == 0)
            return;
        if (!_days.TryGetValue((last.Month, last.Day), out var years))
            _days.Add((last.Month, last.Day), years = []);
        years.Add(last.Year);
        var day = new CalendarDay(last.Year, last.Month, last.Day);
        if (isCited && (LatestCited is null || day > LatestCited))
            LatestCited = day;
    }

    /// <summary>The only year that the document prints with a day; 0 when there is none or several.</summary>
    public int YearPrintedWith(WrittenDay day)
    {
        if (day.Day == 0 || !_days.TryGetValue((day.Month, day.Day), out var years) || years.Count != 1)
            return 0;
        foreach (var year in years)
            return year;
        return 0;
    }
}
