using System;

namespace CorpusSdk;

// The vocabulary is shared with the generator, whose target has no DateOnly.
public sealed partial class EdtfDate
{
    /// <summary>The day as the base library has it; null when this is not one known day.</summary>
    public DateOnly? ToDateOnly() => IsDay ? new DateOnly(YearNumber, MonthNumber, DayNumber) : null;

    /// <summary>One day.</summary>
    public static EdtfDate Day(DateOnly day) => Day(day.Year, day.Month, day.Day);
}
