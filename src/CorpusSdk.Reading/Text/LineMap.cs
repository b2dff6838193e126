using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Text;

/// <summary>Line starts of a text; a line ends with LF, CR LF or CR.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var length; )
        {
            at += length + 1;
            if (text[at - 1] == '\n' || at == text.Length || text[at] != '\n')
                _starts.Add(at);
        }
    }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int Count => _starts.Count;

    /// <summary>First code unit of a line, counted from 0.</summary>
    public int Start(int line) => _starts[line];

    /// <summary>Line and column of a position, both from 1; columns count UTF-16 code units.</summary>
    public (int Line, int Column) Locate(int position)
    {
        var index = _starts.BinarySearch(position);
        if (index < 0)
            index = ~index - 1;
        return (index + 1, position - _starts[index] + 1);
    }
}
