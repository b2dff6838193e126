using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Reads the quotations of a document: what the marks are used for, who speaks, which citation supports them.</summary>
internal static class QuotationStage
{
    public static void Read(ArticleDraft draft)
    {
        var speakers = new SpeakerFinder(draft);
        foreach (var pair in draft.QuotePairs)
        {
            if (pair.Depth > 0 || pair.Span.Length <= 2 || draft.IsCited(pair.Span.Start))
                continue;
            var (found, rule) = speakers.Find(pair.Span);
            var kind = QuotationKinds.Of(draft, pair.Span, found.Count > 0);
            if (kind != QuotationKind.Speech)
                (found, rule) = ([], SpeakerRule.None);
            draft.Quotations.Add(
                new QuotationReading(pair.Span, kind, found.ToEquatableArray(), SupportingCitation(draft, pair.Span), rule)
            );
        }
    }

    // The first citation whose support reaches over the quotation.
    private static int? SupportingCitation(ArticleDraft draft, TextSpan quotation)
    {
        var next = SortedSpans.LastAtOrBefore(draft.Citations, static c => c.Span, quotation.End) + 1;
        return next < draft.Citations.Count && draft.Citations[next].SupportMaximum.Contains(quotation) ? next : null;
    }
}
