using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Reads the quotations of a document: what the marks are used for, who speaks, which citation supports them.</summary>
internal static class QuotationStage
{
    public static void Read(ArticleDraft draft)
    {
        var speakers = new SpeakerFinder(draft);
        var kinds = new QuotationKinds(draft);
        foreach (var passage in new PassageFinder(draft).Find())
        {
            var found = speakers.Find(passage);
            var kind = kinds.Of(passage, found);
            var spoken = kind == QuotationKind.Speech ? found : null;
            draft.Quotations.Add(
                new QuotationReading(
                    passage.Span,
                    kind,
                    (spoken?.Keys ?? []).ToEquatableArray(),
                    SupportingCitation(draft, passage.Span),
                    spoken?.Recorded ?? SpeakerRule.None
                )
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
