using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Encoding;

/// <summary>Encodes the table of a shard; docs/table-format.md has the layout.</summary>
internal static class ShardEncoder
{
    // Documents without markup are written as before, so that older runtimes read them.
    private const int WithoutMarkup = 1;
    private const int WithMarkup = 2;

    /// <param name="readings">The articles of the shard, by id.</param>
    public static string Encode(IReadOnlyList<ArticleReading> readings)
    {
        var names = new NameIndex();
        for (var row = 0; row < readings.Count; row++)
            names.Add(readings[row], row);
        names.Close();

        var withMarkup = readings.Any(r => r.Markup.Count > 0);
        var rows = readings.Select(r => ArticleEncoder.Encode(r, names, withMarkup)).ToList();
        var table = new CompactWriter();
        table.Number(withMarkup ? WithMarkup : WithoutMarkup);
        table.Number(names.Count);
        foreach (var name in names.Names)
        {
            table.Number(name.Key.Kind);
            table.String(name.Key.Id);
        }

        table.Number(rows.Count);
        foreach (var row in rows)
            table.Number(row.Length);
        foreach (var name in names.Names)
            WritePosting(table, name.Value);
        foreach (var row in rows)
            table.Append(row);
        return table.ToString();
    }

    private static void WritePosting(CompactWriter table, SortedSet<int> rows)
    {
        table.Number(rows.Count);
        var previous = 0;
        foreach (var row in rows)
        {
            table.Number(row - previous);
            previous = row;
        }
    }
}
