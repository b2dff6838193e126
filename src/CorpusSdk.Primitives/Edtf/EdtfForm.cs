namespace CorpusSdk;

/// <summary>The form of an <see cref="EdtfDate"/>.</summary>
public enum EdtfForm
{
    /// <summary>One date, known to the precision it states.</summary>
    Date,

    /// <summary>From a start to an end, <c>2020-04-16/2020-04-19</c>; either may be open.</summary>
    Interval,

    /// <summary>All of several dates, <c>{2020-04-16,2020-04-17}</c>.</summary>
    Set,

    /// <summary>One of several dates or of a range, <c>[2018-01-18..2018-12-31]</c>.</summary>
    OneOf,
}
