using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Text;

/// <summary>The lines of a text that are not blank.</summary>
internal static class TextLines
{
    /// <summary>The lines of a part of a text.</summary>
    public static IEnumerable<TextSpan> Within(string text, TextSpan span)
    {
        for (var start = span.Start; start < span.End; )
        {
            var length = text.AsSpan(start, span.End - start).IndexOfAny('\n', '\r');
            var end = length < 0 ? span.End : start + length;
            var line = TextSpans.Trim(text, start, end);
            if (!line.IsEmpty)
                yield return line;
            start = end + 1;
        }
    }

    public static List<TextLine> Read(string text, LineMap lines)
    {
        var result = new List<TextLine>();
        var afterBlank = true;
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i + 1 < lines.Count ? lines.Start(i + 1) : text.Length;
            var span = TextSpans.Trim(text, lines.Start(i), end);
            if (span.IsEmpty)
            {
                afterBlank = true;
                continue;
            }

            result.Add(new TextLine(span, afterBlank));
            afterBlank = false;
        }

        return result;
    }
}
