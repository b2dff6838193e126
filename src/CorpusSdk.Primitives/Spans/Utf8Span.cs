using System;
using System.Globalization;

namespace CorpusSdk;

/// <summary>A half-open range of a text, counted in UTF-8 bytes, as files and most databases count.</summary>
/// <remarks>Made from a <see cref="TextSpan"/> together with the text it belongs to; there is no implicit conversion.</remarks>
public readonly struct Utf8Span : IEquatable<Utf8Span>
{
    /// <summary>Makes the span [<paramref name="start"/>, <paramref name="end"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or lies after the end.</exception>
    public Utf8Span(int start, int end)
    {
        if (start < 0 || end < start)
            throw new ArgumentOutOfRangeException(nameof(start));
        Start = start;
        End = end;
    }

    /// <summary>First unit of the span.</summary>
    public int Start { get; }

    /// <summary>First unit after the span.</summary>
    public int End { get; }

    /// <summary>Number of units.</summary>
    public int Length => End - Start;

    /// <inheritdoc/>
    public bool Equals(Utf8Span other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Utf8Span other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ End);

    /// <summary>Whether two spans are the same range.</summary>
    public static bool operator ==(Utf8Span left, Utf8Span right) => left.Equals(right);

    /// <summary>Whether two spans differ.</summary>
    public static bool operator !=(Utf8Span left, Utf8Span right) => !left.Equals(right);

    /// <summary>The span as <c>[start..end)</c>.</summary>
    public override string ToString() =>
        "[" + Start.ToString(CultureInfo.InvariantCulture) + ".." + End.ToString(CultureInfo.InvariantCulture) + ")";
}
