namespace CorpusSdk.Reading.Years;

/// <summary>Of which time the words around a date speak.</summary>
internal enum Tense
{
    /// <summary>What is cited; it is never later than the publication.</summary>
    Cited,

    /// <summary>What has been, by the sense of the preposition: <c>since May</c>.</summary>
    Completed,

    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>What may come, or could have been: <c>could follow</c>, <c>ahead of</c>, <c>were to meet</c>; the nearer day is meant.</summary>
    Possible,

    /// <summary>What somebody said; what is said can lie in the future, when it is said does not.</summary>
    Reported,

    /// <summary>What has been.</summary>
    Past,

    /// <summary>What is to come.</summary>
    Future,
}
