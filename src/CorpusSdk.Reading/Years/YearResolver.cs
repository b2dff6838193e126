using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Years;

/// <summary>
/// Completes dates without a year by evidence of the document, never by a clock. The one hard rule of news citation: what is cited is not later
/// than the publication.
/// </summary>
internal sealed class YearResolver(YearEvidence evidence)
{
    // How long after the latest full date a citation of the same volume may lie; beyond it, the year before is as likely.
    private const int LongestLead = 75;

    /// <summary>The meaning of a date; null when there is no such day.</summary>
    public ResolvedDate? Resolve(WrittenDate date)
    {
        if (date.TwoDigitYear >= 0)
            return Make(Numeric(date.WithYear(Century(date.TwoDigitYear))), DateBasis.ExplicitTwoDigitYear, null);
        if (date.HasYear)
            return Make(Numeric(date), DateBasis.Explicit, null);
        if (evidence.Published is { Latest: { } latest } published)
            return Make(Completed(date, latest), DateBasis.LatestNotAfterPublication, published);
        if (evidence.YearPrintedWith(date.Start) is > 0 and var printed)
            return Make(date.WithYear(printed), DateBasis.SameDayElsewhere, null);
        return ByVolume(date) ?? ByWeekday(date) ?? Unresolved(date);
    }

    private ResolvedDate? ByVolume(WrittenDate date)
    {
        var year = evidence.VolumeYear;
        if (year == 0 || evidence.LatestCited is { } cited && cited.Year > year)
            return null;
        var day = date.End ?? date.Start;
        if (!new WrittenDay(year, day.Month, day.Day).Exists)
            return null;
        var written = (day.Month * 100) + Math.Max(day.Day, 1);
        if (evidence.LatestCited is { } latest && latest.Year == year)
        {
            var here = new CalendarDay(year, day.Month, Math.Max(day.Day, 1));
            if (here.Number - latest.Number > LongestLead)
                return null;
            return Make(date.WithYear(year), DateBasis.VolumeAndLatestCitation, EdtfDate.Year(year));
        }

        // Without a full date of that year: December beside January means that the year turned.
        const int HalfYear = 600;
        foreach (var other in evidence.YearlessCited)
        {
            if (written - other > HalfYear)
                return null;
        }

        return Make(date.WithYear(year), DateBasis.Volume, EdtfDate.Year(year));
    }

    private ResolvedDate? ByWeekday(WrittenDate date)
    {
        if (date.Weekday is not { } weekday || date.Start.Day == 0 || evidence.LatestCited is not { } cited)
            return null;

        // The year of the latest full citation and its neighbours; a weekday falls on the same day again after five years at the earliest, or six.
        var found = 0;
        for (var year = cited.Year - 1; year <= cited.Year + 1; year++)
        {
            if (!CalendarDay.Exists(year, date.Start.Month, date.Start.Day))
                continue;
            if (new CalendarDay(year, date.Start.Month, date.Start.Day).DayOfWeek != weekday)
                continue;
            if (found != 0)
                return null;
            found = year;
        }

        return found == 0 ? null : Make(date.WithYear(found), DateBasis.Weekday, EdtfDate.Day(cited));
    }

    private ResolvedDate? Unresolved(WrittenDate date)
    {
        if (date.ToEdtf() is not { } edtf)
            return null;
        var candidates = new List<EdtfDate>();
        var last = evidence.VolumeYear > 0 ? evidence.VolumeYear : evidence.LatestCited?.Year ?? 0;
        if (last > 0)
        {
            foreach (var year in evidence.VolumeYear > 0 ? new[] { last - 1, last } : new[] { last - 1, last, last + 1 })
            {
                if (date.WithYear(year).ToEdtf() is { } candidate)
                    candidates.Add(candidate);
            }
        }

        return new ResolvedDate(edtf, DateBasis.Unresolved, null, candidates.ToEquatableArray());
    }

    // Of the years, the latest in which the day is not after the publication; 29 February only in a year that has one.
    private static WrittenDate Completed(WrittenDate date, CalendarDay latest)
    {
        const int LongestGap = 8;
        for (var year = latest.Year; year > latest.Year - LongestGap; year--)
        {
            var completed = date.WithYear(year);
            if (NotAfter(completed, latest))
                return completed;
            if (completed.Swapped is { } swapped && NotAfter(new WrittenDate(swapped), latest) && year == latest.Year)
                return new WrittenDate(swapped, Swapped: completed.Start);
        }

        return date;
    }

    private static bool NotAfter(WrittenDate date, CalendarDay latest)
    {
        var day = date.End ?? date.Start;
        if (!day.Exists || !date.Start.Exists)
            return false;
        return new CalendarDay(day.Year, day.Month, Math.Max(day.Day, 1)) <= latest;
    }

    // Of two readings of a numeric date, the one that is not after the publication.
    private WrittenDate Numeric(WrittenDate date)
    {
        if (date.Swapped is not { } swapped || evidence.Published?.Latest is not { } latest)
            return date;
        var other = new WrittenDate(swapped with { Year = date.Start.Year }, Swapped: date.Start);
        return !NotAfter(date, latest) && NotAfter(other, latest) && date.Start.Year == latest.Year ? other : date;
    }

    private int Century(int twoDigits)
    {
        var latest = evidence.Published?.Latest?.Year ?? (evidence.VolumeYear > 0 ? evidence.VolumeYear : 2049);
        var year = (latest / 100 * 100) + twoDigits;
        // A cover date may name the next year.
        return year > latest + 1 ? year - 100 : year;
    }

    private static ResolvedDate? Make(WrittenDate date, DateBasis basis, EdtfDate? anchor)
    {
        if (date.ToEdtf() is not { } edtf)
            return null;
        var isOpen = date.Start.Year == 0 && date.Start.Month > 0;
        EquatableArray<EdtfDate> candidates = default;
        if (date.Swapped is { } swapped && swapped.ToEdtf() is { } other)
            candidates = new[] { edtf, other }.ToEquatableArray();
        return isOpen ? new ResolvedDate(edtf, DateBasis.Unresolved, null, candidates) : new ResolvedDate(edtf, basis, anchor, candidates);
    }
}
