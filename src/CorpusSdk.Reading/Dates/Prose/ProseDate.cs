namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>A date of running text before it is completed.</summary>
/// <param name="Span">Where it stands, with the words that belong to it.</param>
/// <param name="Bound">Whether it opens or ends a period.</param>
internal abstract record ProseDate(TextSpan Span, DateBound Bound);

/// <summary>A date of the calendar, in full or in part.</summary>
internal sealed record WrittenProseDate(TextSpan Span, WrittenDate Written, DateBound Bound = DateBound.None) : ProseDate(Span, Bound);

/// <summary>A period that needs nothing else to be known: a decade, a century, a quarter.</summary>
internal sealed record KnownProseDate(TextSpan Span, EdtfDate Date, DateBound Bound = DateBound.None) : ProseDate(Span, Bound);

/// <summary>A date that is counted from another one.</summary>
internal sealed record RelativeProseDate(TextSpan Span, RelativeDate Relative, DateBound Bound = DateBound.None) : ProseDate(Span, Bound);
