using System;
using System.ComponentModel;
using CorpusSdk.Decoding;

namespace CorpusSdk.Generated;

/// <summary>Ids, files and titles of the articles of a shard, row by row; see docs/table-format.md. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ArticleHeads
{
    private CompactReader _reader;

    /// <param name="table">The table.</param>
    /// <exception cref="CorpusFormatException">The table is newer than this runtime.</exception>
    public ArticleHeads(ReadOnlySpan<byte> table)
    {
        _reader = new(table);
        TableFormat.Require(_reader.Number());
    }

    /// <summary>The next text, which is always there.</summary>
    public string Next() => _reader.Required();

    /// <summary>The next text; null when the article has none.</summary>
    public string? NextOrNull() => _reader.String();
}
