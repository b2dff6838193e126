using System;
using System.Collections.Generic;

namespace CorpusSdk.Reading.Encoding;

/// <summary>The names of a shard in the order of its table: by kind, then by id.</summary>
internal sealed class NameIndex
{
    private readonly SortedDictionary<(int Kind, string Id), SortedSet<int>> _rows = new(Order.Instance);
    private readonly Dictionary<(int Kind, string Id), int> _numbers = [];

    /// <summary>The names with the rows that hold them; numbers are given by this order.</summary>
    public IEnumerable<KeyValuePair<(int Kind, string Id), SortedSet<int>>> Names => _rows;

    public int Count => _rows.Count;

    public static (int Kind, string Id) Source(string id) => (0, id);

    public static (int Kind, string Id) Publication(string id) => (1, id);

    public static (int Kind, string Id) Entity(EntityReading entity) => (2 + (int)entity.Kind, entity.Id);

    public void Add(ArticleReading reading, int row)
    {
        if (reading.Publication is { } publication)
            Add(Publication(publication.Id), row);
        foreach (var citation in reading.Citations)
        {
            foreach (var source in citation.Sources)
                Add(Source(source.Id), row);
        }

        foreach (var entity in reading.Entities)
            Add(Entity(entity), row);
    }

    /// <summary>Gives the numbers, once all rows are added.</summary>
    public void Close()
    {
        foreach (var name in _rows.Keys)
            _numbers.Add(name, _numbers.Count);
    }

    public int this[(int Kind, string Id) name] => _numbers[name];

    private void Add((int Kind, string Id) name, int row)
    {
        if (!_rows.TryGetValue(name, out var rows))
            _rows.Add(name, rows = []);
        rows.Add(row);
    }

    private sealed class Order : IComparer<(int Kind, string Id)>
    {
        public static readonly Order Instance = new();

        public int Compare((int Kind, string Id) x, (int Kind, string Id) y) =>
            x.Kind != y.Kind ? x.Kind.CompareTo(y.Kind) : string.CompareOrdinal(x.Id, y.Id);
    }
}
