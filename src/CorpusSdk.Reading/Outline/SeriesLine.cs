using System.Collections.Generic;
using System.Globalization;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Outline;

/// <summary>Reads a line that names a series, its volume and its issue, and nothing else: <c>Eurasia Daily Monitor, Volume 20, Issue 18</c>.</summary>
internal static class SeriesLine
{
    private const int LongestLine = 120;

    /// <summary>Publication, volume and issue; empty when it is another line.</summary>
    public static List<HeaderField> Read(string text, TextSpan line)
    {
        if (line.Length > LongestLine || !CharacterTable.IsUpper(text[line.Start]) || !CharacterTable.IsDigit(text[line.End - 1]))
            return [];
        var volume = Labelled(text, line.Start, line.End, HeaderFieldKind.Volume);
        var issue = volume is null ? null : Labelled(text, volume.Value.Number.End, line.End, HeaderFieldKind.Issue);
        if (issue is null || issue.Value.Number.End != line.End || !IsGap(text, volume!.Value.Number.End, issue.Value.Label))
            return [];
        var nameEnd = volume.Value.Label;
        while (nameEnd > line.Start && IsSeparator(text[nameEnd - 1]))
            nameEnd--;
        var name = new TextSpan(line.Start, nameEnd);
        return name.IsEmpty
            ? []
            :
            [
                new HeaderField(HeaderFieldKind.Publication, text.Slice(name), name),
                new HeaderField(HeaderFieldKind.Volume, Digits(text.Slice(volume.Value.Number)), volume.Value.Number),
                new HeaderField(HeaderFieldKind.Issue, text.Slice(issue.Value.Number), issue.Value.Number),
            ];
    }

    // The first label of a kind with a number right after it.
    private static (int Label, TextSpan Number)? Labelled(string text, int start, int end, HeaderFieldKind kind)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (!CharacterTable.IsBlank(text[at - 1]) || HeaderLabels.At(text, at, end) is not { } label || label.Kind != kind)
                continue;
            var first = at + label.Length;
            while (first < end && CharacterTable.IsBlank(text[first]))
                first++;
            var last = first;
            while (last < end && text[last] is >= '0' and <= '9')
                last++;
            if (last == first && kind == HeaderFieldKind.Volume)
                last = RomanNumerals.End(text, first, end);
            return last > first ? (at, new TextSpan(first, last)) : null;
        }

        return null;
    }

    // `Vol. XXI`
    private static string Digits(string number) =>
        CharacterTable.IsDigit(number[0]) ? number : RomanNumerals.ValueOf(number).ToString(CultureInfo.InvariantCulture);

    private static bool IsGap(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsSeparator(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsSeparator(char c) => CharacterTable.IsBlank(c) || c is ',' or ';' or '|' or '\u2013' or '\u2014' or '\u00B7';
}
