using System.Linq;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Review;

/// <summary>Dates of the article against each other.</summary>
internal static class PublicationReview
{
    public static void Report(ArticleDraft draft)
    {
        ReportMissing(draft);
        foreach (var citation in draft.Citations)
            ReportYear(draft, citation);
    }

    // Where all years are printed nobody needs the date of the article.
    private static void ReportMissing(ArticleDraft draft)
    {
        if (
            !IsInferred(draft.Published)
            || !(
                draft.Citations.Any(c => c.Date is { } cited && YearReview.IsInferred(cited.Basis))
                || draft.Dates.Any(d => YearReview.IsInferred(d.Basis))
            )
        )
            return;
        var evidence = draft.Published is { } published ? "; by " + NameOf(published.Basis) + " it is " + published.Date : "";
        draft.Report(DateRules.PublicationUnknown, Place(draft), evidence);
    }

    private static bool IsInferred(PublishedReading? published) =>
        published is null or { Basis: PublishedBasis.Volume or PublishedBasis.VolumeAndLatestCitation or PublishedBasis.LatestCitation };

    private static string NameOf(PublishedBasis basis) =>
        basis switch
        {
            PublishedBasis.Volume => "its volume",
            PublishedBasis.VolumeAndLatestCitation => "its volume and its latest citation",
            _ => "its latest citation",
        };

    private static TextSpan Place(ArticleDraft draft) =>
        draft.Outline.Title is { } title ? title.Span
        : draft.Outline.Blocks.Count > 0 ? draft.Outline.Blocks[0].Span
        : default;

    // `On January 11, 2017, … (Kremlin.ru, January 11, 2018)`: one of them was probably not meant.
    private static void ReportYear(ArticleDraft draft, CitationReading citation)
    {
        if (citation.Date is not { Date: { IsDay: true } cited, Basis: DateBasis.Explicit })
            return;
        var support = citation.SupportMinimum;
        for (
            var i = SortedSpans.LastAtOrBefore(draft.Dates, static d => d.Span, support.Start - 1) + 1;
            i < draft.Dates.Count && draft.Dates[i].Span.Start < support.End;
            i++
        )
        {
            var date = draft.Dates[i];
            if (
                date is { Date: { IsDay: true } said, Basis: DateBasis.Explicit }
                && said.MonthNumber == cited.MonthNumber
                && said.DayNumber == cited.DayNumber
                && said.YearNumber != cited.YearNumber
            )
                draft.Report(DateRules.SupportDisagrees, date.Span, draft.Text.Slice(date.Span), cited.ToString());
        }
    }
}
