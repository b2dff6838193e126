using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Quotations;

namespace CorpusSdk.Reading.Review;

/// <summary>Quotations of an article: marks of more than one kind, quotations without a speaker.</summary>
internal static class QuotationReview
{
    public static void Report(ArticleDraft draft)
    {
        ReportMarks(draft);
        foreach (var quotation in draft.Quotations)
        {
            if (quotation is { Kind: QuotationKind.Speech, Speakers.Count: 0 })
                draft.Report(QuotationRules.NoSpeaker, quotation.Span);
        }
    }

    private static void ReportMarks(ArticleDraft draft)
    {
        var kinds = new List<(string Name, QuotePair First, int Count)>();
        foreach (var pair in draft.QuotePairs)
        {
            if (!pair.IsClosed || NameOf(draft.Text[pair.Span.Start]) is not { } name)
                continue;
            var at = kinds.FindIndex(k => k.Name == name);
            if (at < 0)
                kinds.Add((name, pair, 1));
            else
                kinds[at] = (name, kinds[at].First, kinds[at].Count + 1);
        }

        if (kinds.Count < 2)
            return;
        var most = kinds.OrderByDescending(k => k.Count).First();
        foreach (var (name, first, count) in kinds.Where(k => k.Name != most.Name))
            draft.Report(QuotationRules.MixedMarks, first.Span, most.Name, count.ToString(CultureInfo.InvariantCulture), name);
    }

    // Single marks stand inside double ones.
    private static string? NameOf(char mark) =>
        mark switch
        {
            '"' => "straight",
            '\u201C' or '\u201D' => "curly",
            '\u201E' => "low",
            '\u00AB' or '\u00BB' or '\u2039' => "angle",
            '\u300C' or '\u300E' => "corner",
            _ => null,
        };
}
