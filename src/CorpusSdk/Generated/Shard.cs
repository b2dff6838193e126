using System;
using System.ComponentModel;
using System.Threading;
using CorpusSdk.Decoding;

namespace CorpusSdk.Generated;

/// <summary>A part of a corpus: a table of article rows. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Shard
{
    private AttachedTable? _table;
    private ShardTable? _head;
    private Article[]? _articles;

    /// <summary>Makes a shard of a corpus.</summary>
    protected Shard(CorpusModel model) => Model = model;

    /// <summary>The table, see docs/table-format.md: that of the <see cref="CompactTableAttribute"/> where it is not overridden.</summary>
    /// <exception cref="CorpusFormatException">There is none.</exception>
    protected internal virtual ReadOnlySpan<byte> Table =>
        (_table ?? Interlocked.CompareExchange(ref _table, AttachedTable.Of(GetType()), null) ?? _table).Bytes;

    internal CorpusModel Model { get; }

    internal ShardTable Head => _head ?? Interlocked.CompareExchange(ref _head, ShardTable.Read(this), null) ?? _head;

    /// <summary>The articles in the order of their rows.</summary>
    internal Article[] Articles
    {
        get
        {
            if (_articles is { } known)
                return known;
            var articles = MakeArticles();
            return Interlocked.CompareExchange(ref _articles, articles, null) ?? articles;
        }
    }

    /// <summary>The article in a row that the generator knows to exist.</summary>
    /// <param name="row">From 0.</param>
    /// <exception cref="CorpusFormatException">The table is damaged.</exception>
    public Article At(int row) => Articles[row];

    /// <summary>Puts the article of each row into the array: an <see cref="Article"/>, where generated code has no other type for it.</summary>
    protected internal virtual void Fill(Article[] articles)
    {
        for (var row = 0; row < articles.Length; row++)
            articles[row] = Article.Of(this, row);
    }

    /// <summary>Makes the list of the citations of the article in a row.</summary>
    protected internal virtual CitationList CreateCitations(Article article, int row) => new(article);

    /// <summary>The rows of the articles that belong to a group of the corpus.</summary>
    /// <param name="group">The key of the group.</param>
    protected internal virtual int[] RowsOf(string group) => [];

    /// <summary>The article with an id; null when it is in no row.</summary>
    internal Article? Find(string id)
    {
        var articles = Articles;
        var index = ArticleOrder.FirstIndexOf(articles, id);
        return index < articles.Length && string.Equals(articles[index].Id, id, StringComparison.Ordinal) ? articles[index] : null;
    }

    private Article[] MakeArticles()
    {
        var articles = new Article[Head.RowCount];
        try
        {
            Fill(articles);
        }
        catch (Exception problem) when (problem is IndexOutOfRangeException or OverflowException or ArgumentException)
        {
            throw CorpusFormatException.Damaged("shard table", problem);
        }

        return Array.TrueForAll(articles, a => a is not null)
            ? articles
            : throw CorpusFormatException.Damaged("shard table", new InvalidOperationException("The table has more rows than articles."));
    }

    /// <summary>The text of an article; null when the assembly does not hold it.</summary>
    internal virtual ArticleText? OpenText(string file) => Model.Texts.Open(file);
}
