namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about how citations are written (03xx), beside those of single recognisers.</summary>
internal static class CitationRules
{
    /// <summary>A bracket names a source, and no date can be read in it.</summary>
    public static readonly FindingRule NoKnownForm = new(
        "CORPUS0304",
        "Citation without a date",
        "'{0}' names a source as a citation does, and no date can be read in it. Add or correct the date.",
        Severity.Info
    );

    /// <summary>A paragraph cites the same twice.</summary>
    public static readonly FindingRule CitedTwice = new(
        "CORPUS0305",
        "Same citation twice in a paragraph",
        "The paragraph cites '{0}' a second time. Cite it once, after all that it supports.",
        Severity.Info
    );

    /// <summary>A paragraph cites nothing.</summary>
    public static readonly FindingRule Uncited = new(
        "CORPUS0306",
        "Paragraph without a citation",
        "The paragraph has no citation; the article has {0}. Cite what supports it.",
        Severity.Info
    )
    {
        IsEnabledByDefault = false,
    };
}
