using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using CorpusSdk.Decoding;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>A corpus as an object: what queries, exports, dependency injection and tests take.</summary>
/// <remarks>Immutable and safe for use by several threads. <c>Find</c> methods return null for what is not there.</remarks>
[DebuggerDisplay("{Articles.Count} articles")]
public sealed class CorpusData
{
    private readonly CorpusModel[] _models;
    private Article[]? _articles;
    private CorpusNames? _names;
    private ReferenceResolver? _references;

    internal CorpusData(CorpusModel[] models)
    {
        _models = models;
        Articles = new(this);
        Sources = new(this);
        Publications = new(this);
        Entities = new(this);
        People = new(this);
        Places = new(this);
        Organizations = new(this);
        Products = new(this);
        Events = new(this);
        PeopleGroups = new(this);
        Terms = new(this);
    }

    /// <summary>The articles, by id.</summary>
    public ArticleList Articles { get; }

    /// <summary>The cited sources, by id.</summary>
    public SourceList Sources { get; }

    /// <summary>The publications, by id.</summary>
    public PublicationList Publications { get; }

    /// <summary>All entities, by kind and id.</summary>
    public EntityList<Entity> Entities { get; }

    /// <summary>The people, by id.</summary>
    public EntityList<Person> People { get; }

    /// <summary>The places, by id.</summary>
    public EntityList<Place> Places { get; }

    /// <summary>The organizations, by id.</summary>
    public EntityList<Organization> Organizations { get; }

    /// <summary>The products, by id.</summary>
    public EntityList<Product> Products { get; }

    /// <summary>The events, by id.</summary>
    public EntityList<Event> Events { get; }

    /// <summary>The peoples and groups, by id.</summary>
    public EntityList<PeopleGroup> PeopleGroups { get; }

    /// <summary>The terms, by id.</summary>
    public EntityList<Term> Terms { get; }

    /// <summary>Counts of what the corpus holds. Decodes the whole corpus.</summary>
    public CorpusSummary Summary => CorpusSummary.Of(this);

    internal Article[] ArticleArray => _articles ?? Interlocked.CompareExchange(ref _articles, CollectArticles(), null) ?? _articles;

    internal CorpusNames Names => _names ?? Interlocked.CompareExchange(ref _names, new CorpusNames(this, _models), null) ?? _names;

    /// <summary>One corpus of several. A source, publication or entity that several of them hold is listed once.</summary>
    /// <remarks>
    /// The order of the corpora decides where they differ: the first one that knows a name tells it. An article that several of them hold, with the same
    /// id and the same text, is listed once. Articles that share an id and differ in their text are all listed; see <see cref="FindArticles"/>.
    /// </remarks>
    /// <param name="corpora">The corpora.</param>
    public static CorpusData Merge(params CorpusData[] corpora)
    {
        ArgumentNullException.ThrowIfNull(corpora);
        foreach (var corpus in corpora)
            ArgumentNullException.ThrowIfNull(corpus, nameof(corpora));
        return new CorpusData([.. corpora.SelectMany(c => c._models).Distinct()]);
    }

    /// <summary>
    /// The article with an id, or with an alias that is no id of another one; of several that a merged corpus has, the one of the first corpus.
    /// </summary>
    public Article? FindArticle(string id) => ArticleOf(id) ?? (FormerName(id) is { } present ? ArticleOf(present) : null);

    /// <summary>All articles with an id, in the order of the merged corpora: more than one where corpora have different texts under one id.</summary>
    public IReadOnlyList<Article> FindArticles(string id)
    {
        var articles = ArticleArray;
        return
        [
            .. articles.Skip(ArticleOrder.FirstIndexOf(articles, id)).TakeWhile(a => string.Equals(a.Id, id, StringComparison.Ordinal)),
        ];
    }

    /// <summary>The source with an id.</summary>
    public Source? FindSource(string id) => id is null ? null : Names.FindSource(id);

    /// <summary>The publication with an id.</summary>
    public Publication? FindPublication(string id) => id is null ? null : Names.FindPublication(id);

    /// <summary>The entity of a kind with an id.</summary>
    public Entity? FindEntity(EntityKind kind, string id) => id is null ? null : Names.Entities.Find(kind, id);

    /// <summary>The entity of a type with an id; of type <see cref="Entity"/> the first of any kind.</summary>
    public T? FindEntity<T>(string id)
        where T : Entity
    {
        foreach (var kind in EntityKinds.Of<T>())
        {
            if (FindEntity(kind, id) is T entity)
                return entity;
        }

        return null;
    }

    /// <summary>What refers to other articles of this corpus, in text order.</summary>
    /// <remarks>
    /// Links and parts of a series are always listed, also when they lead to no article; a citation of a publication and a day is listed when the corpus
    /// has an article of that day.
    /// </remarks>
    /// <param name="article">An article of this corpus or of another one.</param>
    public IReadOnlyList<Reference> ReferencesOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return (_references ?? Interlocked.CompareExchange(ref _references, new ReferenceResolver(this), null) ?? _references).Resolve(
            article
        );
    }

    /// <summary>The titles of the articles, one per line.</summary>
    public override string ToString() => string.Join('\n', ArticleArray.Select(a => a.ToString()));

    /// <summary>The articles that cite or mention a name, by id; of a merged corpus only those that it shows.</summary>
    internal Article[] ArticlesWith(NameKey name)
    {
        var found = new List<Article>();
        foreach (var shard in _models.SelectMany(m => m.Shards))
            found.AddRange(shard.Head.RowsWith(name).Select(row => shard.Articles[row]));
        return ArticleOrder.Sort(_models.Length == 1 ? found : found.Where(Shows));
    }

    private Article? ArticleOf(string id)
    {
        if (id is null)
            return null;
        foreach (var model in _models)
        {
            if (model.Find(id) is { } article)
                return article;
        }

        return null;
    }

    private string? FormerName(string id) =>
        id is null ? null : _models.Select(m => m.Names.Aliases.GetValueOrDefault(id)).FirstOrDefault(n => n is not null);

    private bool Shows(Article article) => FindArticles(article.Id).Any(a => ReferenceEquals(a, article));

    private Article[] CollectArticles() => ArticleOrder.Sort(_models.SelectMany(m => m.Shards).SelectMany(s => s.Articles).Distinct());
}
