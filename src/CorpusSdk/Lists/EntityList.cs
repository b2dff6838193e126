using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>The entities of a corpus that are of one type, by kind and id.</summary>
/// <remarks>It implements no list interface, so that completion shows its members and nothing else; LINQ starts at <see cref="All"/>.</remarks>
/// <typeparam name="T">Type of the entities.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class EntityList<T>
    where T : Entity
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CorpusData _data;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private T[]? _items;

    internal EntityList(CorpusData data) => _data = data;

    /// <summary>Makes the list of a generated corpus. Called by generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal EntityList(CorpusModel model)
        : this(model.Data) { }

    /// <summary>Number of entities.</summary>
    public int Count => Items.Length;

    /// <summary>All entities as a list.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public IReadOnlyList<T> All => Items;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private T[] Items => _items ?? Interlocked.CompareExchange(ref _items, [.. _data.Names.Entities.All.OfType<T>()], null) ?? _items;

    /// <summary>The entity at a place.</summary>
    /// <exception cref="System.IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Items[index];

    /// <summary>The entity with an id; null when there is none.</summary>
    public T? Find(string id) => _data.FindEntity<T>(id);

    /// <summary>Enumerates without allocation.</summary>
    public ListEnumerator<T> GetEnumerator() => new(Items);
}
