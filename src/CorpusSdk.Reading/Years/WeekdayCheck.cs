using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Years;

/// <summary>Compares the weekday that is printed with a date to the calendar.</summary>
internal static class WeekdayCheck
{
    public static void Report(ArticleDraft draft, WrittenDate written, ResolvedDate resolved, TextSpan span)
    {
        if (written.Weekday is not { } weekday || resolved.Date is not { IsDay: true, Earliest: { } day } || day.DayOfWeek == weekday)
            return;
        draft.Report(FindingRules.WeekdayDisagrees, span, draft.Text.Slice(span), day.ToString(), day.DayOfWeek.ToString());
    }
}
