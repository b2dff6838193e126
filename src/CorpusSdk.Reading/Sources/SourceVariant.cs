namespace CorpusSdk.Reading;

/// <summary>A name of a source.</summary>
/// <param name="Name">The name, as it is printed.</param>
/// <param name="Script">ISO 15924 code of its script; null when it is not stated.</param>
/// <param name="From">When the source began to have this name; null when it is not known.</param>
/// <param name="To">When it ended; null when it has the name still, or nobody knows.</param>
public sealed record SourceVariant(string Name, string? Script = null, EdtfDate? From = null, EdtfDate? To = null)
{
    /// <summary>Whether the source can have had this name at a date; a null date can be any.</summary>
    public bool CanBeUsedAt(EdtfDate? date) =>
        !(date?.Latest is { } last && From?.Earliest is { } from && last < from)
        && !(date?.Earliest is { } first && To?.Latest is { } to && first > to);

    /// <summary>Whether there is a day at which two names can both be in use.</summary>
    internal bool Overlaps(SourceVariant other) =>
        !(To?.Latest is { } end && other.From?.Earliest is { } start && end < start)
        && !(other.To?.Latest is { } otherEnd && From?.Earliest is { } ownStart && otherEnd < ownStart);

    /// <summary><c>from 1992 to 2014</c>; empty when there are no dates.</summary>
    internal string Dates =>
        (From, To) switch
        {
            ({ } from, { } to) => "from " + from + " to " + to,
            ({ } from, null) => "from " + from,
            (null, { } to) => "until " + to,
            _ => "",
        };
}
