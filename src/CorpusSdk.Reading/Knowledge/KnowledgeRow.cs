using System.Collections.Generic;

namespace CorpusSdk.Reading.Knowledge;

/// <summary>A row of a knowledge file.</summary>
internal readonly struct KnowledgeRow(Dictionary<string, int> columns, string[] cells)
{
    private static readonly string[] None = [];

    /// <summary>The cell of a column; empty when the row ends before it.</summary>
    public string this[string column] => columns[column] is var index && index < cells.Length ? cells[index] : "";

    /// <summary>The values of a cell.</summary>
    public string[] List(string column) => this[column] is { Length: > 0 } cell ? cell.Split('|') : None;

    /// <summary>The cell as a number; null when it is empty.</summary>
    public int? Number(string column) =>
        int.TryParse(
            this[column],
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
