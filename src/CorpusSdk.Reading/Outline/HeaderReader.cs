using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Outline;

/// <summary>Reads a line of labelled fields: <c>Publication: Eurasia Daily Monitor Volume: 15 Issue: 7</c>.</summary>
internal static class HeaderReader
{
    // A header line is short; a sentence that begins with a label is not.
    private const int LongestLine = 240;

    /// <summary>Whether a line is of a header although no blank line parts it from the lines around it.</summary>
    public static bool StandsAlone(string text, TextSpan line) =>
        HeaderDate.IsLine(text.AsSpan(line))
        || (line.Length <= LongestLine && text.IndexOf(':', line.Start, line.Length) >= 0 && Read(text, line).Count > 0)
        || SeriesLine.Read(text, line).Count > 0
        || Byline.Read(text, line).Count > 0
        || BarredLine.Read(text, line).Count > 0;

    /// <summary>The fields of a line; empty when it is not a header line.</summary>
    public static List<HeaderField> Read(string text, TextSpan line)
    {
        var fields = new List<HeaderField>();
        if (line.Length > LongestLine)
            return fields;
        if (HeaderDate.IsLine(text.AsSpan(line)))
            return [new HeaderField(HeaderFieldKind.Date, text.Slice(line), line)];
        if (HeaderLabels.At(text, line.Start, line.End) is not { } first)
        {
            if (SeriesLine.Read(text, line) is { Count: > 0 } series)
                return series;
            return Byline.Read(text, line) is { Count: > 0 } byline ? byline : BarredLine.Read(text, line);
        }

        var kind = first.Kind;
        var valueStart = line.Start + first.Length;
        // `Title: The Taiwan Issue`: the words of a title are no labels.
        for (var i = kind == HeaderFieldKind.Title ? line.End : valueStart; i < line.End; i++)
        {
            if (!CharacterTable.IsBlank(text[i - 1]) || HeaderLabels.At(text, i, line.End) is not { } next || next.Kind == kind)
                continue;
            Add(fields, text, kind, valueStart, i);
            (kind, valueStart) = (next.Kind, i + next.Length);
        }

        Add(fields, text, kind, valueStart, line.End);
        return IsHeader(text, line, first.Length, fields) ? fields : [];
    }

    // `By`-lines and dates need a colon or a plain value; a volume or issue needs a number.
    private static bool IsHeader(string text, TextSpan line, int labelLength, List<HeaderField> fields)
    {
        if (fields.Count == 0)
            return false;
        foreach (var field in fields)
        {
            if (field.Kind is HeaderFieldKind.Volume or HeaderFieldKind.Issue && !CharacterTable.IsDigit(field.Value[0]))
                return false;
        }

        if (fields[0].Kind is HeaderFieldKind.Date or HeaderFieldKind.Updated && HeaderDate.Begin(fields[0].Value) is not null)
            return true;
        return text[line.Start + labelLength - 1] == ':' || fields[0].Kind is HeaderFieldKind.Volume;
    }

    private static void Add(List<HeaderField> fields, string text, HeaderFieldKind kind, int start, int end)
    {
        var span = TextSpans.Trim(text, start, end);
        while (!span.IsEmpty && text[span.End - 1] is ',' or ';' or '|')
            span = TextSpans.Trim(text, span.Start, span.End - 1);
        if (!span.IsEmpty)
            fields.Add(new HeaderField(kind, text.Slice(span), span));
    }
}
