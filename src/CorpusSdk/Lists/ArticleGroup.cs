using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>Articles of a corpus that belong together, such as those of a year, by id.</summary>
/// <remarks>It implements no list interface, so that completion shows its members and nothing else; LINQ starts at <see cref="All"/>.</remarks>
/// <typeparam name="T">Type of the articles.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class ArticleGroup<T>
    where T : Article
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CorpusModel _model;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _key;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private T[]? _items;

    /// <summary>Makes a group of a generated corpus. Called by generated code only.</summary>
    /// <param name="model">The corpus.</param>
    /// <param name="key">What its shards know the group by.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ArticleGroup(CorpusModel model, string key)
    {
        _model = model;
        _key = key;
    }

    /// <summary>Number of articles.</summary>
    public int Count => Items.Length;

    /// <summary>All articles as a list.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public IReadOnlyList<T> All => Items;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private T[] Items => _items ?? Interlocked.CompareExchange(ref _items, Collect(), null) ?? _items;

    /// <summary>The article at a place.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Items[index];

    /// <summary>Enumerates without allocation.</summary>
    public ListEnumerator<T> GetEnumerator() => new(Items);

    private T[] Collect() => [.. ArticleOrder.Sort(_model.Shards.SelectMany(s => s.RowsOf(_key).Select(row => s.Articles[row]))).Cast<T>()];
}
