using System;
using System.Collections.Immutable;
using System.Diagnostics;
using CorpusSdk.Decoding;

namespace CorpusSdk;

/// <summary>The date of a citation: what is written, what it means and by which rule.</summary>
[DebuggerDisplay("{Value} ({Basis})")]
public sealed class CitedDate
{
    private readonly WrittenWords _written;

    internal CitedDate(WrittenWords written, EdtfDate value, DateBasis basis, EdtfDate? anchor, ImmutableArray<EdtfDate> candidates)
    {
        _written = written;
        Value = value;
        Basis = basis;
        Anchor = anchor;
        Candidates = candidates;
    }

    /// <summary>The date as written.</summary>
    public string Written => _written.ToString();

    /// <summary>What it means: a set for several days, an interval for a range of days.</summary>
    public EdtfDate Value { get; }

    /// <summary>How the year was found.</summary>
    public DateBasis Basis { get; }

    /// <summary>What the year was counted from; null when it is printed.</summary>
    public EdtfDate? Anchor { get; }

    /// <summary>The readings that remain when it is not determined.</summary>
    public ImmutableArray<EdtfDate> Candidates { get; }

    /// <summary>The value as EDTF.</summary>
    public override string ToString() => Value.ToString();
}
