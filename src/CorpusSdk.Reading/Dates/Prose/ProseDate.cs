namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>A date of running text before it is completed.</summary>
/// <param name="Span">Where it stands, with the words that belong to it.</param>
/// <param name="Bound">Whether it opens or ends a period.</param>
internal abstract record ProseDate(TextSpan Span, DateBound Bound);

/// <summary>A date of the calendar, in full or in part.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Written">What is printed.</param>
/// <param name="Bound">Whether it opens or ends a period.</param>
/// <param name="YearShift">For <c>March 20 last year</c>: its year, counted from that of the publication; null when none is named so.</param>
internal sealed record WrittenProseDate(TextSpan Span, WrittenDate Written, DateBound Bound = DateBound.None, int? YearShift = null)
    : ProseDate(Span, Bound);

/// <summary>A period that needs nothing else to be known: a decade, a century, a quarter.</summary>
internal sealed record KnownProseDate(TextSpan Span, EdtfDate Date, DateBound Bound = DateBound.None) : ProseDate(Span, Bound);

/// <summary>A date that is counted from another one.</summary>
internal sealed record RelativeProseDate(TextSpan Span, RelativeDate Relative, DateBound Bound = DateBound.None) : ProseDate(Span, Bound);
