namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about dates of the whole article (01xx), beside those about single dates.</summary>
internal static class DateRules
{
    /// <summary>The publication date is not stated.</summary>
    public static readonly FindingRule PublicationUnknown = new(
        "CORPUS0106",
        "Publication date not stated",
        "The document states no publication date{0}. State it in the front matter, or in a header line.",
        Severity.Info
    );

    /// <summary>The year of a citation is not printed.</summary>
    public static readonly FindingRule YearInferred = new(
        "CORPUS0108",
        "Year not printed",
        "'{0}' prints no year; it is read as {1} by the rule {2}{3}. Check it, or print the year.",
        Severity.Info
    )
    {
        IsEnabledByDefault = false,
    };

    /// <summary>A sentence and its citation name one day in two years.</summary>
    public static readonly FindingRule SupportDisagrees = new(
        "CORPUS0107",
        "Sentence and citation give one day in two years",
        "The sentence says {0}; the citation that supports it is dated {1}. Check the year.",
        Severity.Info
    );
}
