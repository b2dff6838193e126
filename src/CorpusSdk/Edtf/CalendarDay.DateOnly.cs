using System;

namespace CorpusSdk;

// The vocabulary is shared with the generator, whose target has no DateOnly.
public readonly partial struct CalendarDay
{
    /// <summary>The same day as the base library has it.</summary>
    public DateOnly ToDateOnly() => new(Year, Month, Day);

    /// <summary>The same day as this library has it.</summary>
    public static CalendarDay FromDateOnly(DateOnly day) => new(day.Year, day.Month, day.Day);
}
