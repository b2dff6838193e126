using System.Globalization;

namespace CorpusSdk.Reading.Knowledge;

/// <summary>A row of a knowledge file.</summary>
internal readonly struct KnowledgeRow(KnowledgeTable table, int start, int end)
{
    private static readonly string[] None = [];

    /// <summary>The cell of a column; empty when the row ends before it.</summary>
    public string this[string column] => table.Cell(start, end, column);

    /// <summary>Where the cell of a column stands in the text of the file.</summary>
    public TextSpan Span(string column) => table.CellSpan(start, end, column);

    /// <summary>The values of a cell.</summary>
    public string[] List(string column) => this[column] is { Length: > 0 } cell ? cell.Split('|') : None;

    /// <summary>The cell as a number; null when it is empty.</summary>
    public int? Number(string column) =>
        int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
