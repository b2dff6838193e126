using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>The publications of a corpus, by id.</summary>
/// <remarks>It implements no list interface, so that completion shows its members and nothing else; LINQ starts at <see cref="All"/>.</remarks>
[DebuggerDisplay("Count = {Count}")]
public class PublicationList
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CorpusData _data;

    internal PublicationList(CorpusData data) => _data = data;

    /// <summary>Makes the list of a generated corpus. Called by generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal PublicationList(CorpusModel model)
        : this(model.Data) { }

    /// <summary>Number of elements.</summary>
    public int Count => Items.Length;

    /// <summary>All elements as a list.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public IReadOnlyList<Publication> All => Items;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private Publication[] Items => _data.Names.Publications;

    /// <summary>The element at a place.</summary>
    /// <exception cref="System.IndexOutOfRangeException">There is no such place.</exception>
    public Publication this[int index] => Items[index];

    /// <summary>The element with an id; null when there is none.</summary>
    public Publication? Find(string id) => _data.FindPublication(id);

    /// <summary>Enumerates without allocation.</summary>
    public ListEnumerator<Publication> GetEnumerator() => new(Items);
}
