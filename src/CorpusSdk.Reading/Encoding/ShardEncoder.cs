using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Encoding;

/// <summary>Encodes the table of a shard; docs/table-format.md has the layout.</summary>
internal static class ShardEncoder
{
    public const int Version = 3;

    /// <param name="rows">The rows of the articles, by id.</param>
    public static string Encode(IReadOnlyList<TableRow> rows)
    {
        var postings = new SortedDictionary<TableName, List<int>>();
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var name in rows[row].Names)
            {
                if (!postings.TryGetValue(name, out var holders))
                    postings.Add(name, holders = []);
                holders.Add(row);
            }
        }

        var numbers = new Dictionary<TableName, int>();
        var table = new CompactWriter();
        table.Number(Version);
        table.Number(postings.Count);
        foreach (var name in postings.Keys)
        {
            numbers.Add(name, numbers.Count);
            table.Number(name.Kind);
            table.String(name.Id);
        }

        var references = rows.Select(r => References(r, numbers)).ToList();
        table.Number(rows.Count);
        for (var row = 0; row < rows.Count; row++)
            table.Number(references[row].Length + rows[row].Bytes.Length);
        foreach (var holders in postings.Values)
            Ascending(table, holders);
        for (var row = 0; row < rows.Count; row++)
        {
            table.Append(references[row]);
            table.Append(rows[row].Bytes);
        }

        return table.ToString();
    }

    // The numbers in the table of the row's own names.
    private static byte[] References(TableRow row, Dictionary<TableName, int> numbers)
    {
        var writer = new CompactWriter();
        Ascending(writer, [.. row.Names.Select(n => numbers[n])]);
        return writer.ToArray();
    }

    private static void Ascending(CompactWriter table, List<int> numbers)
    {
        table.Number(numbers.Count);
        var previous = 0;
        foreach (var number in numbers)
        {
            table.Number(number - previous);
            previous = number;
        }
    }
}
