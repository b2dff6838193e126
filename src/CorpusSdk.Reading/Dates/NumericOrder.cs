namespace CorpusSdk.Reading.Dates;

/// <summary>The order of the parts of a date in numbers with slashes.</summary>
internal enum NumericOrder
{
    /// <summary>Not written so, or either is possible.</summary>
    None,

    /// <summary><c>3/29/2018</c></summary>
    MonthFirst,

    /// <summary><c>29/3/2018</c></summary>
    DayFirst,
}
