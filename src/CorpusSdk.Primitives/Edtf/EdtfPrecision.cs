namespace CorpusSdk;

/// <summary>How precisely a single date is known.</summary>
public enum EdtfPrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the season: months 21 (spring) to 24 (winter) of EDTF.</summary>
    Season,

    /// <summary>To the year.</summary>
    Year,

    /// <summary>To the decade, <c>195X</c>.</summary>
    Decade,

    /// <summary>To the century, <c>19XX</c>.</summary>
    Century,

    /// <summary>The year is not known, <c>XXXX-01-02</c> or <c>XXXX-01</c>.</summary>
    Yearless,
}
