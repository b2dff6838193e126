using System.Collections.Immutable;
using System.Threading;

namespace CorpusSdk.Decoding;

/// <summary>An entity of an article with its mentions there.</summary>
/// <param name="article">The article.</param>
/// <param name="key">The entity by kind and id. The catalogue is asked for it when it is first wanted: who reads citations waits for no entity.</param>
internal sealed class EntityMentions(Article article, NameKey key)
{
    private Entity? _entity;

    public NameKey Key => key;

    /// <exception cref="CorpusFormatException">The catalogue lacks it.</exception>
    public Entity Entity =>
        _entity ?? Interlocked.CompareExchange(ref _entity, article.Model.Entity(key.EntityKind, key.Id), null) ?? _entity;

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Mention> Mentions { get; private set; } = [];

    /// <summary>Reads the mentions.</summary>
    public void Read(ref CompactReader reader)
    {
        var at = 0;
        Mentions = ArticleDecoder.List(ref reader, (ref r) => new Mention(article, this, r.Span(ref at), (MentionForm)r.Number()));
    }
}
