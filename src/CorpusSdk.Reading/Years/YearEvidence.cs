using System.Collections.Generic;
using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Years;

/// <summary>What a document says about years, collected before any is inferred.</summary>
internal sealed class YearEvidence
{
    private readonly Dictionary<(int Month, int Day), HashSet<int>> _days = [];

    /// <summary>The publication date that is stated or given; null when there is none.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The year of the series' volume; 0 when it is not known.</summary>
    public int VolumeYear { get; init; }

    /// <summary>The latest day that a citation prints in full; null when none does.</summary>
    public CalendarDay? LatestCited { get; private set; }

    /// <summary>Days of the year, without a year, that citations print, as month × 100 + day.</summary>
    public List<int> YearlessCited { get; } = [];

    /// <summary>Takes a date of the document into account.</summary>
    public void Add(WrittenDate date, bool isCited)
    {
        var last = date.End ?? date.Start;
        if (last.Month is < 1 or > 12 || last.Day == 0 || !last.Exists)
            return;
        if (last.Year == 0)
        {
            if (isCited && date.TwoDigitYear < 0)
                YearlessCited.Add((last.Month * 100) + last.Day);
            return;
        }

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
