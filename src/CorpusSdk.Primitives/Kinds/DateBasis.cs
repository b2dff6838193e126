namespace CorpusSdk;

/// <summary>The rule by which a date was read or completed. Years are never taken from a clock.</summary>
public enum DateBasis
{
    /// <summary>Written in full.</summary>
    Explicit,

    /// <summary>Written with a year of two digits.</summary>
    ExplicitTwoDigitYear,

    /// <summary>The year is printed later in the same group: <c>April 6, May 5, 2016</c>.</summary>
    YearOfGroup,

    /// <summary>The latest date that does not lie after the known publication date.</summary>
    LatestNotAfterPublication,

    /// <summary>The first date after the known publication date, in a sentence of running text about what is to come.</summary>
    FirstAfterPublication,

    /// <summary>The only year that the volume of the series and the latest citation leave possible.</summary>
    VolumeAndLatestCitation,

    /// <summary>The only year that the volume of the series leaves possible.</summary>
    Volume,

    /// <summary>The only year in which the named weekday falls on that day, within the bounds.</summary>
    Weekday,

    /// <summary>29 February: the only leap year within the bounds.</summary>
    LeapDay,

    /// <summary>The same day is dated in full elsewhere in the document.</summary>
    SameDayElsewhere,

    /// <summary>Counted from an anchor: <c>last September</c>, <c>in two years</c>.</summary>
    Relative,

    /// <summary>Not determined; the candidates are listed.</summary>
    Unresolved,
}
