namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>A date that is counted from another one.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Value">Unit, month, weekday or season, as in <c>date-words.tsv</c>.</param>
/// <param name="Count">How many, backwards when negative.</param>
/// <param name="Anchor">What it is counted from.</param>
/// <param name="IsApproximate">Whether the writer says so: <c>about two years ago</c>.</param>
internal sealed record RelativeDate(RelativeKind Kind, int Value, int Count, RelativeAnchor Anchor, bool IsApproximate = false);

/// <summary>What a relative date counts.</summary>
internal enum RelativeKind
{
    /// <summary>The period that holds the anchor, or one beside it: <c>last week</c>, <c>this year</c>, <c>tomorrow</c>.</summary>
    Period,

    /// <summary>A number of units: <c>two weeks ago</c>.</summary>
    Distance,

    /// <summary>A month beside the anchor: <c>last September</c>.</summary>
    Month,

    /// <summary>A weekday before or after the anchor: <c>last Friday</c>.</summary>
    Weekday,

    /// <summary>A weekday near the anchor; the sentence tells on which side.</summary>
    BareWeekday,

    /// <summary>A season: <c>this spring</c>.</summary>
    Season,
}

/// <summary>What a relative date is counted from.</summary>
internal enum RelativeAnchor
{
    /// <summary>The day of publication.</summary>
    Publication,

    /// <summary>The date before it in the text.</summary>
    Text,
}
