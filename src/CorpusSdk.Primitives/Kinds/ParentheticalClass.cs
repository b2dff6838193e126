namespace CorpusSdk;

/// <summary>What a parenthetical, the text between two brackets, is.</summary>
public enum ParentheticalClass
{
    /// <summary>Names a source: <c>(Interfax, January 2)</c>.</summary>
    Citation,

    /// <summary>Credits a picture or a text: <c>(Source: Sky News)</c>.</summary>
    Credit,

    /// <summary>Defines an acronym: <c>(ICBM)</c> after its long form.</summary>
    Acronym,

    /// <summary>Explains or translates a term: <c>(veroyatny protivnik)</c>.</summary>
    Gloss,

    /// <summary>Gives another name: <c>(also known as Kuban)</c>.</summary>
    Alias,

    /// <summary>Holds only a date or a range of dates.</summary>
    Date,

    /// <summary>Points to another place of the document: <c>(see Part One)</c>.</summary>
    CrossReference,

    /// <summary>A remark.</summary>
    Aside,

    /// <summary>Anything else: numbers, ages, list marks, positions.</summary>
    Other,
}
