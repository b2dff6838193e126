using CorpusSdk.Reading.Dates;

namespace CorpusSdk.Reading.Years;

/// <summary>Chooses between the last and the next day of a name for a date of running text, which may lie in the future.</summary>
internal static class ProseYear
{
    // So near in the future, and so far in the past, a date can be either; a verb in the past needs a greater difference to be doubted.
    private const int NearFuture = 120;
    private const int FarPast = 180;
    private const int VeryNearFuture = 100;
    private const int VeryFarPast = 240;

    // A sentence about the future names no day without its year that is farther away.
    private const int FarthestFuture = 300;

    /// <summary><see cref="Tense.Past"/>, <see cref="Tense.Future"/>, or <see cref="Tense.Unknown"/> when both are possible.</summary>
    public static Tense Choose(WrittenDate past, WrittenDate future, CalendarDay published, Tense tense)
    {
        if (!future.HasYear)
            return Tense.Past;
        if (past.Weekday is { } weekday && Agrees(past, weekday) != Agrees(future, weekday))
            return Agrees(past, weekday) ? Tense.Past : Tense.Future;
        var ahead = CompletedDate.LastDay(future).Number - published.Number;
        var back = published.Number - CompletedDate.LastDay(past).Number;
        if (tense == Tense.Future)
            return ahead <= FarthestFuture ? Tense.Future : Tense.Past;
        // The year of the publication is what a reader takes first.
        if (past.Start.Year == published.Year)
            return Tense.Past;
        if (tense == Tense.Possible)
            return ahead <= NearFuture && back >= FarPast ? Tense.Future : Tense.Past;
        var isPast = tense == Tense.Past;
        return ahead <= (isPast ? VeryNearFuture : NearFuture) && back >= (isPast ? VeryFarPast : FarPast) ? Tense.Unknown : Tense.Past;
    }

    private static bool Agrees(WrittenDate date, System.DayOfWeek weekday) =>
        date.Start.Day > 0 && new CalendarDay(date.Start.Year, date.Start.Month, date.Start.Day).DayOfWeek == weekday;
}
