using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace CorpusSdk.Benchmarks.Measuring;

/// <summary>A table of Markdown; columns after the first are aligned right.</summary>
internal sealed class MarkdownTable(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row; numbers are written with as many digits as three significant ones need.</summary>
    public void Add(params object[] cells) => _rows.Add([.. cells.Select(Text)]);

    public void Write(TextWriter output)
    {
        output.WriteLine(Line(columns));
        output.WriteLine("|---" + string.Concat(Enumerable.Repeat("|---:", columns.Length - 1)) + "|");
        foreach (var row in _rows)
            output.WriteLine(Line(row));
        output.WriteLine();
    }

    private static string Line(string[] cells) => "| " + string.Join(" | ", cells) + " |";

    private static string Text(object cell) =>
        cell is double number
            ? number.ToString(
                number >= 99.5 ? "N0"
                    : number >= 9.95 ? "0.0"
                    : "0.00",
                CultureInfo.InvariantCulture
            )
            : Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";
}
