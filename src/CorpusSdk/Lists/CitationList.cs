using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;

namespace CorpusSdk;

/// <summary>The citations of an article, in text order.</summary>
/// <remarks>It implements no list interface, so that completion shows its members and nothing else; LINQ starts at <see cref="All"/>.</remarks>
[DebuggerDisplay("Count = {Count}")]
public partial class CitationList
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Citation[] _items;

    /// <summary>Makes the list of an article. Called by generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal CitationList(Article article) => _items = article.Body.Citations;

    /// <summary>Number of citations.</summary>
    public int Count => _items.Length;

    /// <summary>All citations as a list.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public IReadOnlyList<Citation> All => _items;

    /// <summary>The citation at a place.</summary>
    /// <exception cref="System.IndexOutOfRangeException">There is no such place.</exception>
    public Citation this[int index] => _items[index];

    /// <summary>Enumerates without allocation.</summary>
    public ListEnumerator<Citation> GetEnumerator() => new(_items);
}
