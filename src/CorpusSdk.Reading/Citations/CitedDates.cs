using System.Collections.Generic;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Years;

namespace CorpusSdk.Reading.Citations;

/// <summary>Completes the dates of a group: one date, a set of days, or an interval.</summary>
internal static class CitedDates
{
    public static CitedDateReading? Complete(ArticleDraft draft, WrittenGroup group, YearResolver years)
    {
        if (group.DateSpan is not { } span)
            return null;
        var written = draft.Text.Slice(span);
        var dates = new List<EdtfDate>();
        ResolvedDate? deciding = null;
        Dictionary<int, int>? beside = null;
        foreach (var date in group.Dates)
        {
            if (years.Resolve(date) is not { } resolved)
            {
                if (!group.IsRepeated)
                    draft.Report(FindingRules.NoSuchDay, span, written);
                return null;
            }

            // `November 12, 13`: the days of a list are of one year.
            if (
                resolved.Basis == DateBasis.Unresolved
                && (beside ??= years.YearsBeside(group.Dates)).TryGetValue(date.Start.Month, out var year)
            )
                resolved = years.Resolve(date.WithYear(year))! with { Basis = DateBasis.SameDayElsewhere };
            WeekdayCheck.Report(draft, date, resolved, span);
            // The least certain of several days is what the whole rests on.
            if (deciding is null || resolved.Basis > deciding.Basis)
                deciding = resolved;
            dates.Add(resolved.Date);
        }

        if (deciding is null)
            return null;
        if (!group.IsRepeated)
            Report(draft, deciding, span, written);
        return new CitedDateReading(written, EdtfDate.Set(dates), deciding.Basis, deciding.Anchor, deciding.Candidates);
    }

    private static void Report(ArticleDraft draft, ResolvedDate date, TextSpan span, string written)
    {
        if (date.Basis == DateBasis.Unresolved)
            draft.Report(FindingRules.YearUnknown, span, written);
        else if (date.Candidates.Count > 1)
            draft.Report(FindingRules.AmbiguousNumericDate, span, written, date.Candidates[0].ToString(), date.Candidates[1].ToString());
        if (draft.Published is { Date: var published } && date.Date.IsAfter(published) == Certainty.Yes)
            draft.Report(FindingRules.DateAfterPublication, span, date.Date.ToString(), published.ToString());
    }
}
