using System.Collections.Generic;

namespace CorpusSdk.Reading.Dates;

/// <summary>A word of dates with the kinds it is of, and a value for each.</summary>
internal sealed class DateWord
{
    private readonly List<(DateWordKinds Kind, int Value)> _values = [];

    public DateWordKinds Kinds { get; private set; }

    public void Add(DateWordKinds kind, int value)
    {
        Kinds |= kind;
        _values.Add((kind, value));
    }

    /// <summary>Whether the word is of one of these kinds.</summary>
    public bool Is(DateWordKinds kinds) => (Kinds & kinds) != 0;

    /// <summary>The value that the word has as one of a kind; 0 when it is not of it.</summary>
    public int ValueAs(DateWordKinds kind)
    {
        foreach (var (known, value) in _values)
        {
            if (known == kind)
                return value;
        }

        return 0;
    }
}
