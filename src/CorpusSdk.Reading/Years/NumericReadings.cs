using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Years;

/// <summary>
/// Decides which of the two readings of a date in numbers is meant: by the other dates in numbers of the document, or because only one of them
/// is not after the publication. What is not decided keeps both.
/// </summary>
internal sealed class NumericReadings(YearEvidence evidence)
{
    public WrittenDate Decide(WrittenDate date)
    {
        if (date.Swapped is not { } swapped)
            return date;
        var other = new WrittenDate(swapped with { Year = date.Start.Year });
        if (evidence.NumericOrder != NumericOrder.None)
            return evidence.NumericOrder == NumericOrder.DayFirst ? other : date with { Swapped = null };
        if (date.Start.Year == 0 || evidence.Published?.Latest is not { } latest)
            return date;
        var (isFirst, isOther) = (CompletedDate.IsNotAfter(date, latest), CompletedDate.IsNotAfter(other, latest));
        if (isFirst == isOther || date.Start.Year != latest.Year)
            return date;
        return isOther ? other : date with { Swapped = null };
    }
}
