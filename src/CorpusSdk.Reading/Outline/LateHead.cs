using System.Collections.Generic;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Outline;

/// <summary>The lines of a head that stand below a subtitle or a summary: a byline, or a date behind its label.</summary>
internal sealed class LateHead
{
    // A subtitle, a summary and a list of key points.
    private const int MostBlocks = 5;
    private const int LongestSummary = 300;

    private int _blocks;
    private bool _isOver;

    /// <summary>Notes a block; after a long one the text has begun.</summary>
    public void Pass(TextSpan block)
    {
        _blocks++;
        _isOver |= _blocks > MostBlocks || block.Length > LongestSummary;
    }

    /// <summary>Whether the head goes on with a line that has these fields; a date alone may head a part of the text.</summary>
    public bool GoesOn(string text, TextSpan line, List<HeaderField> fields) =>
        !_isOver
        && fields.Count > 0
        && (
            fields.Exists(static f => f.Kind is HeaderFieldKind.Author or HeaderFieldKind.Unnamed)
            || (fields[0].Kind is HeaderFieldKind.Date or HeaderFieldKind.Updated && !HeaderDate.IsLine(text.AsSpan(line)))
        );

    /// <summary>Whether a line may be of the head still.</summary>
    public bool IsPossible => !_isOver;
}
