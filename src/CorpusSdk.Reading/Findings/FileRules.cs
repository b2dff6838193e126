namespace CorpusSdk.Reading.Findings;

/// <summary>Rules about files and the corpus as a whole (07xx).</summary>
internal static class FileRules
{
    /// <summary>A document is not text in a known encoding.</summary>
    public static readonly FindingRule NotDecodable = new(
        "CORPUS0701",
        "The document cannot be decoded",
        "'{0}' is not valid UTF-8: {1} at byte {2}; save it as UTF-8, or as UTF-16 with a byte order mark (the article is listed but was not read)",
        Severity.Error
    );

    /// <summary>A document is above the limit of its size.</summary>
    public static readonly FindingRule TooLarge = new(
        "CORPUS0702",
        "The document is larger than the limit",
        "'{0}' has {1} bytes, the limit is {2}; split it, or raise the property CorpusMaxDocumentBytes (the article is listed but was not read)",
        Severity.Error
    );

    /// <summary>Two documents have one id.</summary>
    public static readonly FindingRule SameId = new(
        "CORPUS0703",
        "Two articles have one id",
        "'{0}' and '{1}' have the same id '{2}'; rename one of the files (the second one is left out)",
        Severity.Error
    );

    /// <summary>Two articles want one member.</summary>
    public static readonly FindingRule SameTitle = new(
        "CORPUS0704",
        "Two articles have one title",
        "Several articles want the name '{0}', so each has a suffix: {1}",
        Severity.Info
    );

    /// <summary>An article has more citations than completion lists can show.</summary>
    public static readonly FindingRule ManyCitations = new(
        "CORPUS0705",
        "The article has more citations than a completion list can show",
        "'{0}' has {1} citations; above {2} they are a list without a member for each",
        Severity.Info
    );

    /// <summary>A document cannot be opened.</summary>
    public static readonly FindingRule Missing = new(
        "CORPUS0706",
        "The document cannot be read",
        "'{0}' is listed but cannot be opened; restore the file, or remove it from the corpus",
        Severity.Error
    );

    /// <summary>A document has no text.</summary>
    public static readonly FindingRule Empty = new("CORPUS0708", "The document is empty", "'{0}' has no text", Severity.Info);

    /// <summary>A document has no title.</summary>
    public static readonly FindingRule NoTitle = new(
        "CORPUS0709",
        "The document has no title",
        "'{0}' has no title, so the article is named after its file; write the title into the first line",
        Severity.Warning
    );

    /// <summary>A corpus has no documents.</summary>
    public static readonly FindingRule NoDocuments = new(
        "CORPUS0710",
        "The corpus has no documents",
        "No document was found under '{0}', so '{1}' is empty; put .txt or .md files there, or add CorpusDocument items",
        Severity.Info
    );

    /// <summary>A title holds a character that a name cannot show.</summary>
    public static readonly FindingRule UnsafeCharacter = new(
        "CORPUS0711",
        "The title holds a character that names cannot show",
        "The title of '{0}' holds {1} ({2}) at offset {3}, {4} in all; names leave it out, the text keeps it",
        Severity.Warning
    );

    /// <summary>The text holds characters that change its direction.</summary>
    public static readonly FindingRule BidiControl = new(
        "CORPUS0714",
        "Control character for the direction of text",
        "{0} stands here, the first of {1} characters that change the order in which text is shown. What is read is not what is seen: remove them.",
        Severity.Warning
    );

    /// <summary>The text is not in normalization form C.</summary>
    public static readonly FindingRule NotNormalized = new(
        "CORPUS0715",
        "Text not in normalization form C",
        "'{0}' is written with separate marks, the first of {1} such words. It looks like '{2}' and is another text: save the document in NFC.",
        Severity.Info
    );

    /// <summary>A document has more findings than anybody reads.</summary>
    public static readonly FindingRule MoreFindings = new(
        "CORPUS0717",
        "More findings than are shown",
        "'{0}' has {1} more findings; {2} are shown. Settle those first, or ignore a rule for the document.",
        Severity.Info
    );
}
