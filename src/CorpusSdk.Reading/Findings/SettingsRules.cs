namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about settings files (08xx).</summary>
internal static class SettingsRules
{
    /// <summary>A settings file is not valid YAML.</summary>
    public static readonly FindingRule NotYaml = new(
        "CORPUS0801",
        "Settings are not valid YAML",
        "The file is not valid YAML from here on: {0}. What stands before this place is used, what follows is not. Correct the place.",
        Severity.Error
    );

    /// <summary>Anchors, aliases and tags are refused.</summary>
    public static readonly FindingRule Refused = new(
        "CORPUS0802",
        "Settings with an anchor, an alias or a tag",
        "Settings do not take {0}. Write the value out.",
        Severity.Error
    );

    /// <summary>A key is given twice.</summary>
    public static readonly FindingRule DuplicateKey = new(
        "CORPUS0803",
        "Key given twice",
        "The key '{0}' is given twice; the first one is used. Remove one of them.",
        Severity.Error
    );

    /// <summary>A settings file is too large or too deep.</summary>
    public static readonly FindingRule TooLarge = new(
        "CORPUS0804",
        "Settings above a limit",
        "There are {0} here; the limit is {1}. What is above it is not read. Split or flatten it.",
        Severity.Error
    );

    /// <summary>A value has the wrong type or format.</summary>
    public static readonly FindingRule WrongType = new(
        "CORPUS0805",
        "Value of the wrong type",
        "{0} must be {1}, but here is {2}. The value is not used.",
        Severity.Error
    );

    /// <summary>A key is not known.</summary>
    public static readonly FindingRule UnknownKey = new(
        "CORPUS0806",
        "Unknown key",
        "There is no key '{0}' here; {1} The key is not used.",
        Severity.Warning
    );

    /// <summary>An entry lacks what it needs.</summary>
    public static readonly FindingRule MissingKey = new(
        "CORPUS0807",
        "Entry without a needed key",
        "The entry has no {0}, so it is not used. Add it.",
        Severity.Error
    );

    /// <summary>Two entries claim one name.</summary>
    public static readonly FindingRule ClaimedTwice = new(
        "CORPUS0808",
        "Two entries claim one name",
        "'{0}' belongs to the entry '{1}' already, on line {2}. {3}",
        Severity.Warning
    );

    /// <summary>A relation names an unknown entry.</summary>
    public static readonly FindingRule UnknownId = new(
        "CORPUS0809",
        "Relation to an unknown entry",
        "'{0}' names '{1}', which is neither in this file nor in the shipped registry. {2}",
        Severity.Warning
    );

    /// <summary>A settings file cannot be decoded.</summary>
    public static readonly FindingRule NotDecodable = new(
        "CORPUS0810",
        "Settings cannot be decoded",
        "The file is not valid UTF-8: {0} at byte {1}. It is not used. Save it as UTF-8, or as UTF-16 with a byte order mark.",
        Severity.Error
    );

    /// <summary>An entry of the entity registry matches nothing.</summary>
    public static readonly FindingRule UnusedEntry = new(
        "CORPUS0811",
        "Entity that no article mentions",
        "No article of the corpus mentions '{0}'. Check the spelling of its name and aliases, or remove the entry.",
        Severity.Warning
    );
}
