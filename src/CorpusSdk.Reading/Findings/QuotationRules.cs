namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about quotations of the whole article (04xx), beside those about single marks.</summary>
internal static class QuotationRules
{
    /// <summary>Quotations are marked in two ways.</summary>
    public static readonly FindingRule MixedMarks = new(
        "CORPUS0403",
        "Quotation marks of two kinds",
        "Most quotations of the article stand in {0} marks; this one, and {1} in all, in {2} ones. Use one kind.",
        Severity.Info
    );

    /// <summary>Nobody is found who said a quotation.</summary>
    public static readonly FindingRule NoSpeaker = new(
        "CORPUS0404",
        "Quotation without a speaker",
        "No speaker of the quotation was found. Name who said it, beside the quotation.",
        Severity.Info
    )
    {
        IsEnabledByDefault = false,
    };
}
