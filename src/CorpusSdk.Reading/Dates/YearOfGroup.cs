using System.Collections.Generic;

namespace CorpusSdk.Reading.Dates;

/// <summary>A printed year governs every date before it in its group: <c>April 6, May 5, 2016</c>.</summary>
internal static class YearOfGroup
{
    public static void Apply(List<WrittenDate> dates)
    {
        var year = 0;
        var month = 0;
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            var date = dates[i];
            if (date.Start.Year != 0)
            {
                year = date.Start.Year;
            }
            else if (year != 0 && date.TwoDigitYear < 0)
            {
                // `December 28, January 3, 2019`: the earlier day lies in the year before.
                if (month != 0 && date.Start.Month > month && date.Start.Month - month > 6)
                    year--;
                dates[i] = date.WithYear(year) with { HasGroupYear = true };
            }

            month = date.Start.Month;
        }
    }
}
