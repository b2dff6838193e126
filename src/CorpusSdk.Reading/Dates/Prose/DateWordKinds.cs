using System;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Kinds of <c>date-words.tsv</c>, which explains them, and the months of <c>months.tsv</c>.</summary>
[Flags]
internal enum DateWordKinds
{
    Weekday = 1 << 0,
    Season = 1 << 1,
    Number = 1 << 2,
    Ordinal = 1 << 3,
    Unit = 1 << 4,
    Shift = 1 << 5,
    NearDay = 1 << 6,
    DayPart = 1 << 7,
    Step = 1 << 8,
    Earlier = 1 << 9,
    Ago = 1 << 10,
    Part = 1 << 11,
    Bound = 1 << 12,
    RangeOpener = 1 << 13,
    RangeMiddle = 1 << 14,
    YearOpener = 1 << 15,
    MonthOpener = 1 << 16,
    Quarter = 1 << 17,
    Fiscal = 1 << 18,
    Future = 1 << 19,
    Past = 1 << 20,
    Reporting = 1 << 21,
    Approximate = 1 << 22,
    Habit = 1 << 23,
    Span = 1 << 24,
    Change = 1 << 25,
    Counted = 1 << 26,
    Predicate = 1 << 27,
    NameTail = 1 << 28,
    Era = 1 << 29,
    Month = 1 << 30,
}
