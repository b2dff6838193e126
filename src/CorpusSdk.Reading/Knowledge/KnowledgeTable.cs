using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusSdk.Reading.Knowledge;

/// <summary>
/// A knowledge file: tab-separated rows under a line of column names; lines that start with <c>#</c> before it give origin and licence; several
/// values in a cell are separated by <c>|</c>.
/// </summary>
internal sealed class KnowledgeTable
{
    private readonly string _text;
    private readonly string[] _columns;
    private readonly int _firstRow;

    private KnowledgeTable(string text)
    {
        _text = text;
        var start = 0;
        while (start < text.Length && text[start] == '#')
            start = LineEnd(start) + 1;
        var end = LineEnd(start);
        _columns = text.Substring(start, end - start).Split('\t');
        _firstRow = end + 1;
    }

    /// <summary>The rows, in the order of the file.</summary>
    public IEnumerable<KnowledgeRow> Rows
    {
        get
        {
            for (var start = _firstRow; start < _text.Length; )
            {
                var end = LineEnd(start);
                if (end > start)
                    yield return new KnowledgeRow(this, start, end);
                start = end + 1;
            }
        }
    }

    /// <summary>Reads the file <c>Knowledge/NAME.tsv</c>, which is a resource of this assembly.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static KnowledgeTable Load(string name)
    {
        var resource = "CorpusSdk.Knowledge." + name + ".tsv";
        using var stream =
            typeof(KnowledgeTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The assembly has no resource " + resource + ".");
        using var reader = new StreamReader(stream, System.Text.Encoding.UTF8);
        return new KnowledgeTable(reader.ReadToEnd());
    }

    /// <summary>The cell of a column in the row at [<paramref name="start"/>, <paramref name="end"/>); empty when the row ends before it.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public string Cell(int start, int end, string column)
    {
        var cell = CellSpan(start, end, column);
        return _text.Substring(cell.Start, cell.Length);
    }

    /// <summary>Part of the text of the file.</summary>
    public ReadOnlySpan<char> TextOf(TextSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <summary>Where the cell of a column stands; empty when the row ends before it.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public TextSpan CellSpan(int start, int end, string column)
    {
        var index = Array.IndexOf(_columns, column);
        if (index < 0)
            throw new ArgumentException("The file has no column " + column + ".", nameof(column));
        for (; index > 0; index--)
        {
            var tab = _text.IndexOf('\t', start, end - start);
            if (tab < 0)
                return new(end, end);
            start = tab + 1;
        }

        var stop = _text.IndexOf('\t', start, end - start);
        return new(start, stop < 0 ? end : stop);
    }

    private int LineEnd(int start) => _text.IndexOf('\n', start) is >= 0 and var end ? end : _text.Length;
}
