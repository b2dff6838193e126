using System.Collections.Immutable;
using System.Linq;

namespace CorpusSdk.Decoding;

/// <summary>Decodes the entities of a row and their mentions.</summary>
internal static class EntityDecoder
{
    public static ImmutableArray<EntityMentions> Read(
        Article article,
        RowNames names,
        ref CompactReader reader,
        out ImmutableArray<Mention> mentions
    )
    {
        var entities = ImmutableArray.CreateBuilder<EntityMentions>(reader.Count());
        for (var i = entities.Capacity; i > 0; i--)
        {
            var key = names[reader.Number()];
            var entity = article.Model.Data.FindEntity(key) ?? throw new System.FormatException("The catalogue lacks " + key.Id);
            var at = 0;
            var list = ArticleDecoder.List(ref reader, (ref r) => new Mention(article, entity, r.Span(ref at), (MentionForm)r.Number()));
            entities.Add(new EntityMentions(entity, list));
        }

        mentions = [.. entities.SelectMany(e => e.Mentions).OrderBy(m => m.Span)];
        return entities.MoveToImmutable();
    }
}
