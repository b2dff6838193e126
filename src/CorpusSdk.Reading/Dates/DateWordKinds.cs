using System;

namespace CorpusSdk.Reading.Dates;

/// <summary>Kinds of <c>date-words.tsv</c>, which explains them, and the months of <c>months.tsv</c>.</summary>
[Flags]
internal enum DateWordKinds : long
{
    Weekday = 1L << 0,
    Season = 1L << 1,
    Number = 1L << 2,
    Ordinal = 1L << 3,
    Unit = 1L << 4,
    Shift = 1L << 5,
    NearDay = 1L << 6,
    DayPart = 1L << 7,
    Step = 1L << 8,
    Earlier = 1L << 9,
    Ago = 1L << 10,
    Part = 1L << 11,
    Bound = 1L << 12,
    RangeOpener = 1L << 13,
    RangeMiddle = 1L << 14,
    YearOpener = 1L << 15,
    MonthOpener = 1L << 16,
    Quarter = 1L << 17,
    Fiscal = 1L << 18,
    Future = 1L << 19,
    Past = 1L << 20,
    Reporting = 1L << 21,
    Approximate = 1L << 22,
    Habit = 1L << 23,
    Span = 1L << 24,
    Change = 1L << 25,
    Counted = 1L << 26,
    Predicate = 1L << 27,
    NameTail = 1L << 28,
    Era = 1L << 29,
    Month = 1L << 30,
    Clock = 1L << 31,
    Starts = 1L << 32,
}
