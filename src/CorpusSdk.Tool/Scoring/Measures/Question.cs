namespace CorpusSdk.Tool.Scoring.Measures;

/// <summary>What a gold set asks. The names in reports and options are those of <see cref="KindNames"/>.</summary>
internal enum Question
{
    /// <summary>Is it a citation?</summary>
    Labels,

    /// <summary>Sources and date of a group, both exact.</summary>
    Groups,

    /// <summary>The sources of a group, as printed.</summary>
    Sources,

    /// <summary>The date of a group.</summary>
    Dates,

    /// <summary>The kind of a group.</summary>
    Kinds,

    /// <summary>A date whose year is not printed and can be known.</summary>
    Years,

    /// <summary>The class of a bracket that cites nothing.</summary>
    Classes,

    /// <summary>What a citation supports at least.</summary>
    SupportMinimum,

    /// <summary>What a citation supports at most.</summary>
    SupportMaximum,

    /// <summary>Dates of running text, by exact span.</summary>
    ProseDates,

    /// <summary>Dates of running text, by exact span and value.</summary>
    ProseDateValues,

    /// <summary>The rule that gave a date of running text.</summary>
    ProseDateRules,

    /// <summary>The publication date by evidence, with its rule.</summary>
    Published,

    /// <summary>Quotations by exact span.</summary>
    Quotations,

    /// <summary>Quotations by exact span and kind.</summary>
    QuotationKinds,

    /// <summary>Speakers of quotations.</summary>
    Speakers,

    /// <summary>Mentions of entities by exact span and kind.</summary>
    Entities,
}
