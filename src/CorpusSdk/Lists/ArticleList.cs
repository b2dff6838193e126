using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>The articles of a corpus, by id.</summary>
/// <remarks>It implements no list interface, so that completion shows its members and nothing else; LINQ starts at <see cref="All"/>.</remarks>
[DebuggerDisplay("Count = {Count}")]
public class ArticleList
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CorpusData _data;

    internal ArticleList(CorpusData data) => _data = data;

    /// <summary>Makes the list of a generated corpus. Called by generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ArticleList(CorpusModel model)
        : this(model.Data) { }

    /// <summary>Number of elements.</summary>
    public int Count => Items.Length;

    /// <summary>All elements as a list.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public IReadOnlyList<Article> All => Items;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private Article[] Items => _data.ArticleArray;

    /// <summary>The element at a place.</summary>
    /// <exception cref="System.IndexOutOfRangeException">There is no such place.</exception>
    public Article this[int index] => Items[index];

    /// <summary>The element with an id; null when there is none.</summary>
    public Article? Find(string id) => _data.FindArticle(id);

    /// <summary>Enumerates without allocation.</summary>
    public ListEnumerator<Article> GetEnumerator() => new(Items);
}
