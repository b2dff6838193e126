using CorpusSdk.Reading.Encoding;
using CorpusSdk.Tables;

namespace CorpusSdk.Analyzers.Quotes;

/// <summary>Reads the paths of articles from the table of their shard; docs/table-format.md has the layout.</summary>
internal struct ShardFiles
{
    private readonly string _table;
    private int _at;

    private ShardFiles(string table) => _table = table;

    /// <summary>Path of the article in a row, relative to the corpus root; null when there is no such row, or the table is of another format.</summary>
    public static string? Find(string table, int row)
    {
        var reader = new ShardFiles(table);
        if (reader.Number() != ShardEncoder.Version)
            return null;
        for (var names = reader.Number(); names > 0; names--)
        {
            reader.Number();
            reader.String();
        }

        var rows = reader.Number();
        for (var i = 0; i < rows; i++)
            reader.Number();
        for (var i = 0; i < rows; i++)
        {
            var id = reader.String();
            var file = id.Substring(0, reader.Number()) + reader.String();
            if (i == row)
                return file;
            reader.String();
        }

        return null;
    }

    private int Number()
    {
        var value = 0;
        for (var scale = 1; ; scale *= CompactDigits.Base)
        {
            var digit = CompactDigits.FromByte((byte)_table[_at++]);
            if (digit < CompactDigits.Base)
                return value + (digit * scale);
            value += (digit - CompactDigits.Base) * scale;
        }
    }

    // Absent strings, which titles may be, are read as empty ones.
    private string String()
    {
        var head = Number() - 1;
        if (head <= 0)
            return "";
        var length = head >> 1;
        if ((head & 1) == 0)
        {
            _at += length;
            return _table.Substring(_at - length, length);
        }

        var characters = new char[length];
        for (var i = 0; i < length; i++)
            characters[i] = (char)Number();
        return new string(characters);
    }
}
