using System.Text.Json.Serialization;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A mention of an entity.</summary>
[JsonConverter(typeof(MentionConverter))]
public sealed class Mention : TextElement
{
    internal Mention(Article article, EntityMentions named, TextSpan span, MentionForm form)
        : base(article, span)
    {
        Named = named;
        Form = form;
    }

    /// <summary>The entity.</summary>
    public Entity Entity => Named.Entity;

    /// <summary>How it is named.</summary>
    public MentionForm Form { get; }

    internal EntityMentions Named { get; }

    /// <summary>The sentence, or the heading or title, that holds the mention.</summary>
    public TextElement Sentence => Article.ElementAt(Span.Start);
}
