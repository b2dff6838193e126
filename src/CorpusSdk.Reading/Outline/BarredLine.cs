using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Outline;

/// <summary>Reads a line of a head whose parts stand between bars, one of them the date: <c>Harbor Review | Tuesday, May 28, 2024, 9:00 AM</c>.</summary>
internal static class BarredLine
{
    public static readonly char[] Bars = ['|', '\u2022', '\u00B7'];

    private const int LongestLine = 160;
    private const int LongestPart = 60;

    /// <summary>The dates of the line; empty when it has no bar, no date, or a part that is a sentence.</summary>
    public static List<HeaderField> Read(string text, TextSpan line)
    {
        var fields = new List<HeaderField>();
        if (line.Length > LongestLine || text.IndexOfAny(Bars, line.Start, line.Length) < 0)
            return fields;
        for (var start = line.Start; start < line.End; )
        {
            var bar = text.IndexOfAny(Bars, start, line.End - start);
            var part = TextSpans.Trim(text, start, bar < 0 ? line.End : bar);
            if (DateOf(text, part) is { } date)
                fields.Add(date);
            else if (part.Length > LongestPart || (!part.IsEmpty && text[part.End - 1] is '.' or ':' or '?' or '!'))
                return [];
            start = bar < 0 ? line.End : bar + 1;
        }

        return fields;
    }

    /// <summary>The date that a part of a line is, with its label where it has one; null when it is something else.</summary>
    public static HeaderField? DateOf(string text, TextSpan part)
    {
        if (part.IsEmpty)
            return null;
        var kind = HeaderFieldKind.Date;
        var value = part;
        if (
            CharacterTable.IsLetter(text[part.Start])
            && HeaderLabels.At(text, part.Start, part.End) is { Kind: HeaderFieldKind.Date or HeaderFieldKind.Updated } label
        )
        {
            kind = label.Kind;
            value = TextSpans.Trim(text, part.Start + label.Length, part.End);
        }

        return !value.IsEmpty && HeaderDate.IsLine(text.AsSpan(value)) ? new HeaderField(kind, text.Slice(value), value) : null;
    }
}
