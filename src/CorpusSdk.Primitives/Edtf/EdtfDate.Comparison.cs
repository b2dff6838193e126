namespace CorpusSdk;

public sealed partial class EdtfDate
{
    /// <summary>Whether the whole of this date lies before the whole of <paramref name="other"/>.</summary>
    /// <remarks>An interval and a set are all of their days; a month, a year or one of several is one day that is not known further.</remarks>
    public Certainty IsBefore(EdtfDate other)
    {
        if (Latest is { } latest && other.Earliest is { } otherEarliest && latest < otherEarliest)
            return Certainty.Yes;
        return EarliestEnd is { } end && other.LatestStart is { } otherStart && end >= otherStart ? Certainty.No : Certainty.Possible;
    }

    /// <summary>Whether the whole of this date lies after the whole of <paramref name="other"/>.</summary>
    public Certainty IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>
    /// Whether both mean the same day. Two dates that are equal but less precise than a day, or uncertain, are
    /// <see cref="Certainty.Possible"/>.
    /// </summary>
    public Certainty IsSameDay(EdtfDate other)
    {
        if (IsBefore(other) == Certainty.Yes || IsAfter(other) == Certainty.Yes || SpansDays || other.SpansDays || !CanShareDay(other))
            return Certainty.No;
        return IsDay && other.IsDay && Qualifier == EdtfQualifier.None && other.Qualifier == EdtfQualifier.None
            ? Certainty.Yes
            : Certainty.Possible;
    }

    /// <summary>The earliest day on which the last of its days can lie; null when nothing bounds it.</summary>
    private CalendarDay? EarliestEnd =>
        Form switch
        {
            EdtfForm.Interval => (_parts[1] ?? _parts[0])!.Earliest,
            EdtfForm.Set => Outermost(latest: true),
            _ => Earliest,
        };

    /// <summary>The latest day on which the first of its days can lie; null when nothing bounds it.</summary>
    private CalendarDay? LatestStart =>
        Form switch
        {
            EdtfForm.Interval => (_parts[0] ?? _parts[1])!.Latest,
            EdtfForm.Set => Outermost(latest: false),
            _ => Latest,
        };

    private bool SpansDays => LatestStart is { } start && EarliestEnd is { } end && start < end;

    /// <summary>Whether month and day agree as far as both are known: a date without a year has no bounds that could tell.</summary>
    private bool CanShareDay(EdtfDate other)
    {
        if (Form != EdtfForm.Date || other.Form != EdtfForm.Date)
            return true;
        var months = MonthNumber is >= 1 and <= 12 && other.MonthNumber is >= 1 and <= 12;
        return (!months || MonthNumber == other.MonthNumber) && (DayNumber == 0 || other.DayNumber == 0 || DayNumber == other.DayNumber);
    }

    /// <summary>A set contains all of its parts, so that one part with a bound is enough.</summary>
    private CalendarDay? Outermost(bool latest)
    {
        CalendarDay? outermost = null;
        foreach (var part in _parts)
        {
            var day = latest ? part!.EarliestEnd : part!.LatestStart;
            if (outermost is null || (latest ? day > outermost : day < outermost))
                outermost = day;
        }

        return outermost;
    }
}
