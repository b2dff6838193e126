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
    private readonly InMemoryShard _shard;

    /// <param name="catalogue">Catalogue table.</param>
    /// <param name="shard">Shard table; its rows are the documents, in order.</param>
    /// <param name="documents">The documents, by id.</param>
    public InMemoryModel(string catalogue, string shard, IReadOnlyList<InMemoryDocument> documents)
        : base("Corpus", "")
    {
        _catalogue = Encoding.ASCII.GetBytes(catalogue);
        _shard = new(this, Encoding.ASCII.GetBytes(shard), documents);
    }

    protected internal override ReadOnlySpan<byte> Catalogue => _catalogue;

    protected internal override int ShardCount => 1;

    protected internal override Shard? ShardAt(int number) => _shard;

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
