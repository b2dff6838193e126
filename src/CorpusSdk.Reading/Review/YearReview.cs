using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Review;

/// <summary>Years of citations that are not printed, with the rule that gave them.</summary>
internal static class YearReview
{
    public static void Report(ArticleDraft draft)
    {
        foreach (var citation in draft.Citations)
        {
            if (citation.Date is not { } cited || !IsInferred(cited.Basis))
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

    /// <summary>Whether a year is known and was not printed with its date.</summary>
    public static bool IsInferred(DateBasis basis) =>
        basis is not (DateBasis.Explicit or DateBasis.ExplicitTwoDigitYear or DateBasis.YearOfGroup or DateBasis.Unresolved);
}
