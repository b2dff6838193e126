using System;
using System.Collections.Generic;
using System.Threading;
using CorpusSdk.Generated;

namespace CorpusSdk.Decoding;

/// <summary>The head of a shard table: its names, who mentions them, and where the article rows begin.</summary>
internal sealed class ShardTable
{
    private readonly NameKey[] _names;
    private readonly int[] _rowStarts;
    private readonly ArticleHead[] _heads;
    private readonly Shard _shard;
    private int[][]? _postings;

    // Where each row begins, and where the last one ends. Older tables state who mentions a name, newer ones leave it to the rows.
    private ShardTable(Shard shard, int version, NameKey[] names, int[] rowStarts, ArticleHead[] heads, int[][]? postings = null) =>
        (_shard, Version, _names, _rowStarts, _heads, _postings) = (shard, version, names, rowStarts, heads, postings);

    /// <summary>Version of the format.</summary>
    public int Version { get; }

    public int RowCount => _rowStarts.Length - 1;

    /// <summary>The name that a row refers to by number.</summary>
    public NameKey Name(int index) => _names[index];

    /// <summary>Id, file and title of a row.</summary>
    /// <exception cref="CorpusFormatException">The table does not hold them.</exception>
    public ArticleHead HeadOf(int row) =>
        row < _heads.Length
            ? _heads[row]
            : throw CorpusFormatException.Damaged("shard table", new InvalidOperationException("A row has no head."));

    /// <summary>Where a row begins in the table.</summary>
    public int RowStart(int row) => _rowStarts[row];

    /// <summary>Where a row ends in the table.</summary>
    public int RowEnd(int row) => _rowStarts[row + 1];

    /// <summary>The rows that cite or mention a name.</summary>
    public IReadOnlyList<int> RowsWith(NameKey name)
    {
        var postings = _postings ?? Interlocked.CompareExchange(ref _postings, Postings(), null) ?? _postings;
        var index = Array.BinarySearch(_names, name);
        return index < 0 ? [] : postings[index];
    }

    /// <exception cref="CorpusFormatException">The table is newer than this runtime, or damaged.</exception>
    public static ShardTable Read(Shard shard)
    {
        try
        {
            var reader = new CompactReader(shard.Table);
            var version = reader.Number();
            TableFormat.Require(version);
            var names = new NameKey[reader.Count()];
            for (var i = 0; i < names.Length; i++)
                names[i] = new NameKey(reader.Number(), reader.Required());
            var lengths = new int[reader.Count()];
            for (var i = 0; i < lengths.Length; i++)
                lengths[i] = reader.Number();
            if (version < TableFormat.Heads)
            {
                var stated = new int[names.Length][];
                for (var i = 0; i < stated.Length; i++)
                    stated[i] = ReadRows(ref reader, lengths.Length);
                return new ShardTable(shard, version, names, Starts(lengths, reader.Position), [], stated);
            }

            var heads = new ArticleHead[lengths.Length];
            for (var i = 0; i < heads.Length; i++)
                heads[i] = ArticleHead.Read(ref reader);
            return new ShardTable(shard, version, names, Starts(lengths, reader.Position), heads);
        }
        catch (Exception problem) when (problem is IndexOutOfRangeException or OverflowException or ArgumentException)
        {
            throw CorpusFormatException.Damaged("shard table", problem);
        }
    }

    // Each row begins with the numbers of its names.
    private int[][] Postings()
    {
        try
        {
            var table = _shard.Table;
            var rows = new List<int>[_names.Length];
            for (var row = 0; row < RowCount; row++)
            {
                var reader = new CompactReader(table, _rowStarts[row]);
                foreach (var name in RowNames.Numbers(ref reader))
                    (rows[name] ??= []).Add(row);
            }

            return Array.ConvertAll(rows, r => r is null ? [] : r.ToArray());
        }
        catch (Exception problem) when (problem is IndexOutOfRangeException or OverflowException or ArgumentException)
        {
            throw CorpusFormatException.Damaged("shard table", problem);
        }
    }

    private static int[] ReadRows(ref CompactReader reader, int rowCount)
    {
        var rows = new int[reader.Count()];
        var row = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            row = checked(row + reader.Number());
            if (row >= rowCount)
                throw new ArgumentException("A posting names a row that does not exist.");
            rows[i] = row;
        }

        return rows;
    }

    private static int[] Starts(int[] lengths, int first)
    {
        var starts = new int[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
        {
            starts[i] = first;
            first = checked(first + lengths[i]);
        }

        starts[lengths.Length] = first;

        return starts;
    }
}
