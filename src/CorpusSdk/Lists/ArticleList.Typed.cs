using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>The articles of a corpus with fields of its own, by id.</summary>
/// <typeparam name="T">The class that has the fields.</typeparam>
public class ArticleList<T> : ArticleList
    where T : Article
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private T[]? _items;

    /// <summary>Makes the list of a generated corpus. Called by generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ArticleList(CorpusModel model)
        : base(model) { }

    /// <summary>All elements as a list.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public new IReadOnlyList<T> All => Items;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private T[] Items => _items ?? Interlocked.CompareExchange(ref _items, [.. base.All.Cast<T>()], null) ?? _items;

    /// <summary>The element at a place.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public new T this[int index] => Items[index];

    /// <summary>The element with an id, or with an alias; null when there is none.</summary>
    public new T? Find(string id) => (T?)base.Find(id);

    /// <summary>Enumerates without allocation.</summary>
    public new ListEnumerator<T> GetEnumerator() => new(Items);
}
