using System;
using System.Text;

namespace CorpusSdk;

/// <summary>Text without its markup.</summary>
internal static class PlainText
{
    /// <summary>The text at a span without the markup in it. A span that lies inside markup, as that of an address does, gives what is written there.</summary>
    /// <param name="text">The document.</param>
    /// <param name="span">A span of it.</param>
    /// <param name="markup">The markup of the document, in order, without overlaps.</param>
    public static string Of(string text, TextSpan span, ReadOnlySpan<MarkupPiece> markup)
    {
        var next = FirstEndingAfter(markup, span.Start);
        if (next == markup.Length || markup[next].Span.Start >= span.End)
            return text.Substring(span.Start, span.Length);
        if (markup[next].Span.Contains(span))
            return markup[next].Text is { Length: > 0 } meant ? meant : text.Substring(span.Start, span.Length);
        var plain = new StringBuilder(span.Length);
        var at = span.Start;
        for (; next < markup.Length && markup[next].Span.Start < span.End; next++)
        {
            var piece = markup[next];
            if (piece.Span.Start >= at)
                plain.Append(text, at, piece.Span.Start - at).Append(piece.Text);
            at = piece.Span.End;
        }

        if (at < span.End)
            plain.Append(text, at, span.End - at);
        return plain.ToString();
    }

    private static int FirstEndingAfter(ReadOnlySpan<MarkupPiece> markup, int position)
    {
        var low = 0;
        var high = markup.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (markup[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
