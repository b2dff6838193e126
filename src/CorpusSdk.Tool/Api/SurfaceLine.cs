using System;
using System.Globalization;
using System.Linq;

namespace CorpusSdk.Tool.Api;

/// <summary>A member of a compiled corpus and what it stands for.</summary>
/// <param name="Member">Full name of the member.</param>
/// <param name="Meaning">Id and dates of what it stands for.</param>
internal sealed record SurfaceLine(string Member, string Meaning) : IComparable<SurfaceLine>
{
    private const string Separator = " = ";

    /// <param name="member">Full name of the member.</param>
    /// <param name="parts">Id and dates; what is not known is a hyphen.</param>
    public static SurfaceLine Of(string member, params string?[] parts) => new(member, string.Join(", ", parts.Select(Printable)));

    /// <summary>Null for a blank line.</summary>
    /// <exception cref="FormatException">The text is no line of a surface.</exception>
    public static SurfaceLine? Parse(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return null;
        var at = line.IndexOf(Separator, StringComparison.Ordinal);
        return at > 0
            ? new(line[..at], line[(at + Separator.Length)..])
            : throw new FormatException($"'{line}' is no line that corpus api writes.");
    }

    public int CompareTo(SurfaceLine? other) =>
        other is null ? 1
        : string.CompareOrdinal(Member, other.Member) is var order and not 0 ? order
        : string.CompareOrdinal(Meaning, other.Meaning);

    public override string ToString() => Member + Separator + Meaning;

    // An id can be a file name of any characters; a line stays one line.
    private static string Printable(string? text) =>
        text is null
            ? "-"
            : string.Concat(
                text.Select(c =>
                    char.IsControl(c) || c is '\u2028' or '\u2029'
                        ? "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)
                        : c.ToString()
                )
            );
}
