using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusSdk.Decoding;
using CorpusSdk.Generated;

namespace CorpusSdk.InMemory;

/// <summary>A corpus of documents that were read in this process: the same tables as a compiled one, with texts held in memory.</summary>
internal sealed class InMemoryModel : CorpusModel
{
    private readonly byte[] _catalogue;
    private readonly string _shard;
    private readonly IReadOnlyList<InMemoryDocument> _documents;

    /// <param name="catalogue">Catalogue table.</param>
    /// <param name="shard">Shard table; its rows are the documents, in order.</param>
    /// <param name="documents">The documents, by id.</param>
    public InMemoryModel(string catalogue, string shard, IReadOnlyList<InMemoryDocument> documents)
        : base("Corpus", "")
    {
        _catalogue = Encoding.ASCII.GetBytes(catalogue);
        _shard = shard;
        _documents = documents;
    }

    protected internal override ReadOnlySpan<byte> Catalogue => _catalogue;

    protected internal override Shard[] CreateShards() => [new InMemoryShard(this, Encoding.ASCII.GetBytes(_shard), _documents)];

    private sealed class InMemoryShard(CorpusModel model, byte[] table, IReadOnlyList<InMemoryDocument> documents) : Shard(model)
    {
        protected internal override ReadOnlySpan<byte> Table => table;

        protected internal override void Fill(Article[] articles)
        {
            for (var row = 0; row < articles.Length; row++)
                articles[row] = new InMemoryArticle(
                    this,
                    row,
                    new ArticleHead(documents[row].Id, documents[row].File, documents[row].Title)
                );
        }

        internal override ArticleText? OpenText(string file) =>
            documents.FirstOrDefault(d => d.File == file) is { } found ? new ArticleText(found.Text) : null;
    }
}
