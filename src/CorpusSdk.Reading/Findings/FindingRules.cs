using System.Collections.Generic;

namespace CorpusSdk.Reading.Findings;

/// <summary>The catalogue of rules about documents.</summary>
public static class FindingRules
{
    /// <summary>A citation is dated after the article.</summary>
    public static readonly FindingRule DateAfterPublication = new(
        "CORPUS0101",
        "Citation dated after publication",
        "The citation is dated {0}; the article was published {1}. Check the date, or the publication date of the article.",
        Severity.Warning
    );

    /// <summary>The year of a date could not be found.</summary>
    public static readonly FindingRule YearUnknown = new(
        "CORPUS0102",
        "Year not known",
        "No year is printed in '{0}', and nothing in the document determines it. State the publication date of the article.",
        Severity.Info
    );

    /// <summary>The calendar has no such day.</summary>
    public static readonly FindingRule NoSuchDay = new(
        "CORPUS0103",
        "No such calendar date",
        "'{0}' is no day of the calendar. The text is kept; it has no date.",
        Severity.Warning
    );

    /// <summary>A numeric date has two readings.</summary>
    public static readonly FindingRule AmbiguousNumericDate = new(
        "CORPUS0104",
        "Numeric date is ambiguous",
        "'{0}' can be {1} or {2}. Write the month as a word.",
        Severity.Info
    );

    /// <summary>The weekday that is printed with a date is not that of the calendar.</summary>
    public static readonly FindingRule WeekdayDisagrees = new(
        "CORPUS0105",
        "Weekday disagrees with the date",
        "'{0}' is {1}, and that is a {2}. Check the date, or the weekday.",
        Severity.Warning
    );

    /// <summary>A bracket is not closed in its paragraph.</summary>
    public static readonly FindingRule UnclosedBracket = new(
        "CORPUS0301",
        "Bracket not closed",
        "The bracket is not closed before the paragraph ends. It is read only when a citation follows it; close it.",
        Severity.Warning
    );

    /// <summary>A reference number or a footnote mark has no entry.</summary>
    public static readonly FindingRule ReferenceWithoutEntry = new(
        "CORPUS0302",
        "Reference without entry",
        "No entry of a reference list or footnote is called '{0}'. Add the entry, or correct the number.",
        Severity.Info
    );

    /// <summary>It is not clear which source <c>ibid.</c> means.</summary>
    public static readonly FindingRule AntecedentUnknown = new(
        "CORPUS0303",
        "Source of ibid. not known",
        "'{0}' stands for a source cited before, and {1} can be meant. Name the source.",
        Severity.Warning
    );

    /// <summary>A quotation is opened and not closed.</summary>
    public static readonly FindingRule UnclosedQuotation = new(
        "CORPUS0401",
        "Quotation not closed",
        "The quotation is opened here and not closed before its paragraph ends. Add the closing mark, or open the next paragraph with a mark if the quotation goes on.",
        Severity.Warning
    );

    /// <summary>A quotation mark closes nothing.</summary>
    public static readonly FindingRule UnopenedQuotation = new(
        "CORPUS0402",
        "Quotation closed but not opened",
        "The mark closes a quotation that is not opened in its paragraph. Add the opening mark, or remove this one.",
        Severity.Warning
    );

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        DateAfterPublication,
        YearUnknown,
        NoSuchDay,
        AmbiguousNumericDate,
        WeekdayDisagrees,
        DateRules.PublicationUnknown,
        DateRules.SupportDisagrees,
        DateRules.YearInferred,
        SourceRules.UnregisteredSource,
        SourceRules.NameOutsideValidity,
        SourceRules.TwoSpellings,
        UnclosedBracket,
        ReferenceWithoutEntry,
        AntecedentUnknown,
        CitationRules.NoKnownForm,
        CitationRules.CitedTwice,
        CitationRules.Uncited,
        UnclosedQuotation,
        UnopenedQuotation,
        QuotationRules.MixedMarks,
        QuotationRules.NoSpeaker,
        ComparisonRules.TwoWordings,
        EntityRules.NewEntities,
        EntityRules.MixedScripts,
        EntityRules.UndefinedAcronym,
        EntityRules.AcronymTwice,
        EntityRules.NearMiss,
        ComparisonRules.LikelyOneEntity,
        MarkdownRules.NotParsed,
        ReferenceRules.Unresolved,
        FileRules.NotDecodable,
        FileRules.TooLarge,
        FileRules.SameId,
        FileRules.SameTitle,
        FileRules.ManyCitations,
        FileRules.Missing,
        PathRules.Outside,
        FileRules.Empty,
        FileRules.NoTitle,
        FileRules.NoDocuments,
        FileRules.UnsafeCharacter,
        PathRules.CaseOnly,
        PathRules.Unspeakable,
        FileRules.BidiControl,
        FileRules.NotNormalized,
        ComparisonRules.NearDuplicate,
        FileRules.MoreFindings,
        SettingsRules.NotYaml,
        SettingsRules.Refused,
        SettingsRules.DuplicateKey,
        SettingsRules.TooLarge,
        SettingsRules.WrongType,
        SettingsRules.UnknownKey,
        SettingsRules.MissingKey,
        SettingsRules.ClaimedTwice,
        SettingsRules.UnknownId,
        SettingsRules.NotDecodable,
        SettingsRules.UnusedEntry,
        MetadataRules.NotClosed,
        MetadataRules.NearlyKnown,
        MetadataRules.NotKept,
        MetadataRules.NoSuchDay,
        MetadataRules.NotAllowed,
        MetadataRules.MissingField,
        MetadataRules.OrphanSidecar,
        MetadataRules.Unresolved,
        MetadataRules.AliasTaken,
        MetadataRules.NotIgnorable,
        RemarkRules.NoReason,
        RemarkRules.NotRead,
    ];

    /// <summary>The rule with an id; null when there is none.</summary>
    internal static FindingRule? Find(string id)
    {
        foreach (var rule in All)
        {
            if (rule.Id == id)
                return rule;
        }

        return null;
    }
}
