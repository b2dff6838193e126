using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Review;

/// <summary>Years of citations that are not printed, with the rule that gave them.</summary>
internal static class YearReview
{
    public static void Report(ArticleDraft draft)
    {
        foreach (var citation in draft.Citations)
        {
            if (citation.Date is not { } cited || IsPrinted(cited.Basis) || cited.Basis == DateBasis.Unresolved)
                continue;
            var anchor = cited.Anchor is { } from ? ", counted from " + from : "";
            draft.Report(
                DateRules.YearInferred,
                citation.Group,
                cited.Written,
                cited.Date.ToString(),
                KindNames.ToKebabCase(cited.Basis),
                anchor
            );
        }
    }

    private static bool IsPrinted(DateBasis basis) =>
        basis is DateBasis.Explicit or DateBasis.ExplicitTwoDigitYear or DateBasis.YearOfGroup;
}
