namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about cited sources (02xx).</summary>
internal static class SourceRules
{
    /// <summary>A source is not in the registry.</summary>
    public static readonly FindingRule UnregisteredSource = new(
        "CORPUS0201",
        "Source not in the registry",
        "'{0}' is not in the source registry, so its id comes from its name: '{1}'. {2}",
        Severity.Info
    );

    /// <summary>A name of a source is used at a date at which the source did not have it.</summary>
    public static readonly FindingRule NameOutsideValidity = new(
        "CORPUS0202",
        "Name of a source outside its dates",
        "'{0}' is a name of {1} {2}; the citation is dated {3}. Check the name and the date.",
        Severity.Info
    );

    /// <summary>An article writes one source in two ways.</summary>
    public static readonly FindingRule TwoSpellings = new(
        "CORPUS0203",
        "Two spellings of one source",
        "The source '{0}' is written '{1}' here and '{2}' before. Use one spelling.",
        Severity.Info
    );
}
