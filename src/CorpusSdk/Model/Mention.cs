using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A mention of an entity.</summary>
[JsonConverter(typeof(MentionConverter))]
public sealed class Mention : TextElement
{
    internal Mention(Article article, Entity entity, TextSpan span, MentionForm form)
        : base(article, span)
    {
        Entity = entity;
        Form = form;
    }

    /// <summary>The entity.</summary>
    public Entity Entity { get; }

    /// <summary>How it is named.</summary>
    public MentionForm Form { get; }

    /// <summary>The sentence, or the heading or title, that holds the mention.</summary>
    public TextElement Sentence => Article.ElementAt(Span.Start);
}
