using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Markdown;

/// <summary>Leads from a reading text back to the document.</summary>
/// <param name="pieces">The pieces of the reading text, in its order.</param>
internal sealed class SourceMap(List<TextPiece> pieces)
{
    /// <summary>The place in the document, from the first code unit to the last: marks around it do not belong to it.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.End == 0)
            return span;
        var start = StartOf(span.Start);
        return span.IsEmpty ? new TextSpan(start, start) : new TextSpan(start, Math.Max(start, EndOf(span.End)));
    }

    private int StartOf(int position)
    {
        var piece = PieceAt(position);
        return piece.IsVerbatim ? Math.Min(piece.Source.End, piece.Source.Start + position - piece.Start) : piece.Source.Start;
    }

    private int EndOf(int position)
    {
        var piece = PieceAt(position - 1);
        return piece.IsVerbatim ? Math.Min(piece.Source.End, piece.Source.Start + position - piece.Start) : piece.Source.End;
    }

    private TextPiece PieceAt(int position)
    {
        var low = 0;
        var high = pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return pieces[low];
    }
}
