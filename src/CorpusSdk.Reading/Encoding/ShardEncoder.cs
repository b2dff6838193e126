using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Encoding;

/// <summary>Encodes the table of a shard; docs/table-format.md has the layout.</summary>
internal static class ShardEncoder
{
    public const int Version = 4;

    /// <param name="rows">The rows of the articles, by id.</param>
    public static string Encode(IReadOnlyList<TableRow> rows)
    {
        var numbers = new SortedDictionary<TableName, int>();
        foreach (var name in rows.SelectMany(r => r.Names))
            numbers[name] = 0;
        var names = numbers.Keys.ToArray();
        var table = new CompactWriter();
        table.Number(Version);
        table.Number(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            numbers[names[i]] = i;
            table.Number(names[i].Kind);
            table.String(names[i].Id);
        }

        var references = rows.Select(r => References(r, numbers)).ToList();
        table.Number(rows.Count);
        for (var row = 0; row < rows.Count; row++)
            table.Number(references[row].Length + rows[row].Bytes.Length);
        foreach (var row in rows)
            Head(table, row);
        for (var row = 0; row < rows.Count; row++)
        {
            table.Append(references[row]);
            table.Append(rows[row].Bytes);
        }

        return table.ToString();
    }

    // The path mostly begins with the id.
    private static void Head(CompactWriter table, TableRow row)
    {
        var shared = row.File.StartsWith(row.Id, StringComparison.Ordinal) ? row.Id.Length : 0;
        table.String(row.Id);
        table.Number(shared);
        table.String(row.File.Substring(shared));
        table.String(row.Title);
    }

    // The numbers in the table of the row's own names.
    private static byte[] References(TableRow row, SortedDictionary<TableName, int> numbers)
    {
        var writer = new CompactWriter();
        writer.Number(row.Names.Count);
        var previous = 0;
        foreach (var name in row.Names)
        {
            writer.Number(numbers[name] - previous);
            previous = numbers[name];
        }

        return writer.ToArray();
    }
}
