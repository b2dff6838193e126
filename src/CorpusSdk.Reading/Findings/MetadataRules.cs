namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about front matter and sidecars (082x), beside those that hold for all settings.</summary>
internal static class MetadataRules
{
    /// <summary>Front matter is opened and not closed.</summary>
    public static readonly FindingRule NotClosed = new(
        "CORPUS0821",
        "Front matter not closed",
        "The front matter is opened here and not closed, so it is read as text. Close it with a line of three hyphens.",
        Severity.Warning
    );

    /// <summary>A key nearly is one with a meaning.</summary>
    public static readonly FindingRule NearlyKnown = new(
        "CORPUS0822",
        "Key that is nearly a known one",
        "'{0}' is kept as a field of its own, without a meaning to the library. Did you mean '{1}'? If not, declare it under 'fields' in corpus.yml.",
        Severity.Warning
    );

    /// <summary>A list holds something that fields cannot be.</summary>
    public static readonly FindingRule NotKept = new(
        "CORPUS0823",
        "Value that fields cannot hold",
        "The list '{0}' holds {1}, which is not kept. Lists hold texts, numbers, dates, true and false.",
        Severity.Warning
    );

    /// <summary>The calendar has no such day.</summary>
    public static readonly FindingRule NoSuchDay = new(
        "CORPUS0824",
        "Field with a date that does not exist",
        "'{0}' is '{1}', which is no day of the calendar. It is kept as a text. Correct the date, or put it in quotation marks.",
        Severity.Warning
    );

    /// <summary>A value is none of those that the schema allows.</summary>
    public static readonly FindingRule NotAllowed = new(
        "CORPUS0825",
        "Value that the schema does not allow",
        "'{0}' must be one of {1}, but here is '{2}'. The value is not used. Correct it, or allow it in corpus.yml.",
        Severity.Error
    );

    /// <summary>A document lacks a field that the schema requires.</summary>
    public static readonly FindingRule MissingField = new(
        "CORPUS0826",
        "Required field missing",
        "The document has no '{0}', which corpus.yml requires. Add it to the front matter, or to '{1}'.",
        Severity.Error
    );

    /// <summary>A sidecar has no document.</summary>
    public static readonly FindingRule OrphanSidecar = new(
        "CORPUS0827",
        "Sidecar without a document",
        "No document of the corpus is called '{0}' with another extension, so nothing is read from this file. Rename it, or restore the document.",
        Severity.Warning
    );

    /// <summary>A field names something that the corpus does not hold.</summary>
    public static readonly FindingRule Unresolved = new(
        "CORPUS0828",
        "Field that names nothing of the corpus",
        "'{0}' names the {1} '{2}', which the corpus does not hold. {3}",
        Severity.Warning
    );

    /// <summary>An old name of an article is in use.</summary>
    public static readonly FindingRule AliasTaken = new(
        "CORPUS0829",
        "Alias that is in use",
        "The alias '{0}' of '{1}' is not kept as a member or an id, because '{2}' has it. Remove the alias.",
        Severity.Warning
    );

    /// <summary>A rule cannot be ignored.</summary>
    public static readonly FindingRule NotIgnorable = new(
        "CORPUS0830",
        "Rule that cannot be ignored",
        "'{0}' cannot be ignored: {1}. {2}",
        Severity.Warning
    );
}
