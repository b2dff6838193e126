namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>How a preposition makes a date the end of a period; the values are those of <c>date-words.tsv</c>.</summary>
internal enum DateBound
{
    /// <summary>It does not.</summary>
    None,

    /// <summary><c>since 2011</c></summary>
    Since,

    /// <summary><c>until 2011</c></summary>
    Until,

    /// <summary><c>by 2025</c></summary>
    By,

    /// <summary><c>before 2014</c></summary>
    Before,

    /// <summary><c>after 2014</c></summary>
    After,
}
