using System.Collections.Generic;
using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Years;

/// <summary>
/// Completes dates without a year by evidence of the document, never by a clock. The one hard rule of news citation: what is cited is not later
/// than the publication.
/// </summary>
internal sealed class YearResolver(YearEvidence evidence)
{
    // How many days a report may be old that is cited without its year, so that it leaves a doubt; beyond it, a writer prints the year.
    private const int LongestLag = 75;

    // Beyond this, no writer leaves the year out.
    private const int SurelyPrinted = 120;

    private readonly NumericReadings _numeric = new(evidence);

    /// <summary>The meaning of a date; null when there is no such day.</summary>
    /// <param name="date">The date as written.</param>
    /// <param name="tense">Of what the sentence speaks; a citation is of the past.</param>
    public ResolvedDate? Resolve(WrittenDate date, Tense tense = Tense.Cited)
    {
        if (date.TwoDigitYear >= 0)
            return Make(_numeric.Decide(date.WithYear(Century(date.TwoDigitYear))), DateBasis.ExplicitTwoDigitYear, null);
        if (date.HasYear)
            return Make(_numeric.Decide(date), date.HasGroupYear ? DateBasis.YearOfGroup : DateBasis.Explicit, null);
        date = _numeric.Decide(date);
        if (evidence.Published is { Latest: { } latest } published)
            return ByPublication(date, published, latest, tense);
        if (evidence.YearPrintedWith(date.Start) is > 0 and var printed)
            return Make(date.WithYear(printed), DateBasis.SameDayElsewhere, null);
        return ByVolume(date) ?? ByLeapDay(date) ?? ByWeekday(date) ?? Unresolved(date);
    }

    /// <summary>By month, the year that the document prints with a day of a list, the first where it prints several.</summary>
    public Dictionary<int, int> YearsBeside(List<WrittenDate> dates)
    {
        var years = new Dictionary<int, int>();
        foreach (var date in dates)
        {
            if (!date.HasYear && !years.ContainsKey(date.Start.Month) && evidence.YearPrintedWith(date.Start) is > 0 and var year)
                years.Add(date.Start.Month, year);
        }

        return years;
    }

    /// <summary>The latest day on which a document can have been published that cites reports without their year; null when it cites none.</summary>
    public static CalendarDay? LatestPublication(List<CitationReading> citations)
    {
        CalendarDay? latest = null;
        foreach (var citation in citations)
        {
            if (citation.Date is not { Basis: not (DateBasis.Explicit or DateBasis.ExplicitTwoDigitYear), Date.Latest: { } day })
                continue;
            if (latest is null || day > latest)
                latest = day;
        }

        return latest is { Year: < 9999 } found ? found.AddDays(SurelyPrinted) : null;
    }

    private ResolvedDate? ByPublication(WrittenDate date, EdtfDate published, CalendarDay latest, Tense tense)
    {
        var past = CompletedDate.LatestNotAfter(date, latest);
        if (published.Earliest is { } earliest && earliest < latest)
        {
            if (evidence.LatestCited is { } cited && cited > earliest && cited <= latest)
                earliest = cited;
            if (OlderReading(date, past, earliest) is { } older)
                return Open(date, older, past);
        }

        if (!past.HasYear || tense is Tense.Cited or Tense.Completed)
            return Make(past, DateBasis.LatestNotAfterPublication, published);
        var future = CompletedDate.FirstAfter(date, latest);
        return ProseYear.Choose(past, future, latest, tense) switch
        {
            Tense.Past => Make(past, DateBasis.LatestNotAfterPublication, published),
            Tense.Future => Make(future, DateBasis.FirstAfterPublication, published),
            _ => Open(date, past, future),
        };
    }

    private ResolvedDate? ByVolume(WrittenDate date)
    {
        if (evidence.VolumeDays is not { } days || (evidence.LatestCited is { } cited && cited.Year > evidence.VolumeYear))
            return null;
        var (earliest, latest) = days;
        var hasFullDate = evidence.LatestCited is { } full && full.Year == evidence.VolumeYear;
        if (hasFullDate && evidence.LatestCited!.Value > earliest)
            earliest = evidence.LatestCited.Value;
        if (latest < earliest)
            latest = new CalendarDay(evidence.VolumeYear, 12, 31);
        var completed = CompletedDate.LatestNotAfter(date, latest);
        if (!completed.HasYear)
            return null;
        // Of the year before, only what was recent when the issue appeared.
        if (completed.Start.Year < evidence.VolumeYear && earliest.Number - CompletedDate.LastDay(completed).Number > SurelyPrinted)
            return null;
        if (OlderReading(date, completed, earliest) is { } older)
            return Open(date, older, completed);
        return Make(completed, hasFullDate ? DateBasis.VolumeAndLatestCitation : DateBasis.Volume, EdtfDate.Year(evidence.VolumeYear));
    }

    // When the publication lies in a period, the reading of its first day, if it differs and is not too old to be printed without a year.
    private static WrittenDate? OlderReading(WrittenDate date, WrittenDate completed, CalendarDay earliest)
    {
        var older = CompletedDate.LatestNotAfter(date, earliest);
        return
            older.HasYear && older.Start.Year != completed.Start.Year && earliest.Number - CompletedDate.LastDay(older).Number <= LongestLag
            ? older
            : null;
    }

    private ResolvedDate? ByLeapDay(WrittenDate date)
    {
        if (date.Start is not { Month: 2, Day: 29 } || date.End is not null)
            return null;
        return OnlyYear(CalendarDay.IsLeapYear) is > 0 and var year ? Make(date.WithYear(year), DateBasis.LeapDay, Anchor()) : null;
    }

    private ResolvedDate? ByWeekday(WrittenDate date)
    {
        if (date.Weekday is not { } weekday || date.Start.Day == 0)
            return null;
        var year = OnlyYear(y =>
            CalendarDay.Exists(y, date.Start.Month, date.Start.Day)
            && new CalendarDay(y, date.Start.Month, date.Start.Day).DayOfWeek == weekday
        );
        return year > 0 ? Make(date.WithYear(year), DateBasis.Weekday, Anchor()) : null;
    }

    // The year of the volume and the one before, or the year of the latest full citation and its neighbours.
    private IEnumerable<int> PossibleYears()
    {
        if (evidence.VolumeYear > 0)
            return [evidence.VolumeYear - 1, evidence.VolumeYear];
        return evidence.LatestCited is { } cited ? [cited.Year - 1, cited.Year, cited.Year + 1] : [];
    }

    private EdtfDate Anchor() => evidence.VolumeYear > 0 ? EdtfDate.Year(evidence.VolumeYear) : EdtfDate.Day(evidence.LatestCited!.Value);

    private int OnlyYear(System.Func<int, bool> fits)
    {
        var found = 0;
        foreach (var year in PossibleYears())
        {
            if (!fits(year))
                continue;
            if (found != 0)
                return 0;
            found = year;
        }

        return found;
    }

    private ResolvedDate? Unresolved(WrittenDate date)
    {
        if (date.ToEdtf() is not { } edtf)
            return null;
        var candidates = new List<EdtfDate>();
        foreach (var year in PossibleYears())
        {
            if (date.WithYear(year).ToEdtf() is { } candidate)
                candidates.Add(candidate);
        }

        return new ResolvedDate(edtf, DateBasis.Unresolved, null, candidates.ToEquatableArray());
    }

    private static ResolvedDate? Open(WrittenDate date, WrittenDate first, WrittenDate second) =>
        date.ToEdtf() is { } open && first.ToEdtf() is { } earlier && second.ToEdtf() is { } later
            ? new ResolvedDate(open, DateBasis.Unresolved, null, new[] { earlier, later }.ToEquatableArray())
            : null;

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
