using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Threading;
using CorpusSdk.Decoding;
using CorpusSdk.Tables;

namespace CorpusSdk.Generated;

/// <summary>The compiled data of one corpus. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusModel
{
    private CorpusData? _data;
    private CatalogueTable? _catalogue;

    /// <summary>Makes the data of a corpus.</summary>
    /// <param name="name">Name of the generated class.</param>
    /// <param name="version">Version of the generator.</param>
    protected CorpusModel(string name, string version)
    {
        Name = name;
        Version = version;
        Texts = new(GetType().Assembly);
    }

    /// <summary>The corpus as an object.</summary>
    public CorpusData Data => _data ?? Interlocked.CompareExchange(ref _data, new CorpusData([this]), null) ?? _data;

    /// <summary>The names of the corpus, see docs/table-format.md: the table of the <see cref="CompactTableAttribute"/> where it is not overridden.</summary>
    /// <exception cref="CorpusFormatException">There is none.</exception>
    protected internal virtual ReadOnlySpan<byte> Catalogue => AttachedTable.Of(GetType()).Bytes;

    internal string Name { get; }

    internal string Version { get; }

    internal EmbeddedTexts Texts { get; }

    internal CatalogueTable Names =>
        _catalogue ?? Interlocked.CompareExchange(ref _catalogue, CatalogueTable.Read(this), null) ?? _catalogue;

    /// <summary>All shards, in the order of their numbers; empty ones left out.</summary>
    internal IEnumerable<Shard> Shards => Enumerable.Range(0, ShardCount).Select(ShardAt).OfType<Shard>();

    /// <summary>The source with an id that the generator knows to exist.</summary>
    public Source Source(string id) => Data.FindSource(id) ?? throw Missing("source", id);

    /// <summary>The publication with an id that the generator knows to exist.</summary>
    public Publication Publication(string id) => Data.FindPublication(id) ?? throw Missing("publication", id);

    /// <summary>The entity of a kind with an id that the generator knows to exist.</summary>
    public T Entity<T>(string id)
        where T : Entity => Data.FindEntity<T>(id) ?? throw Missing("entity", id);

    /// <summary>The entity of a kind with an id that a row names.</summary>
    internal Entity Entity(EntityKind kind, string id) => Data.FindEntity(kind, id) ?? throw Missing("entity", id);

    /// <summary>Number of shards; the hash of the id of an article tells in which it stands.</summary>
    protected internal abstract int ShardCount { get; }

    /// <summary>The shard with a number, always the same one; null when no article stands in it.</summary>
    /// <param name="number">From 0 up to <see cref="ShardCount"/>.</param>
    protected internal abstract Shard? ShardAt(int number);

    /// <summary>The article with an id; null when there is none. Makes the articles of one shard only.</summary>
    internal Article? Find(string id) => ShardCount == 0 ? null : ShardAt(IdHash.Shard(id, ShardCount))?.Find(id);

    private CorpusFormatException Missing(string what, string id) =>
        new("CORPUS0907", $"The catalogue of {Name} has no {what} '{id}'. Rebuild the project that contains the corpus.");
}
