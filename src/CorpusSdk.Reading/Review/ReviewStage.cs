namespace CorpusSdk.Reading.Review;

/// <summary>Looks at an article as a whole, after everything was read, as an editor does. It adds findings and changes nothing.</summary>
internal static class ReviewStage
{
    public static void Report(ArticleDraft draft)
    {
        PublicationReview.Report(draft);
        YearReview.Report(draft);
        CitationReview.Report(draft);
        CitationFormReview.Report(draft);
        QuotationReview.Report(draft);
        AcronymReview.Report(draft);
        SpellingReview.Report(draft);
        CharacterReview.Report(draft);
    }
}
