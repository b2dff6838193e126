using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace CorpusSdk.Decoding;

/// <summary>Decodes the entities of a row and their mentions.</summary>
internal static class EntityDecoder
{
    // Not by a key: the runtime would compile the sorting of spans anew.
    private static readonly Comparer<Mention> ByPlace = Comparer<Mention>.Create(static (a, b) => a.Span.CompareTo(b.Span));

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
            var entity =
                article.Model.Data.FindEntity(key.EntityKind, key.Id) ?? throw new System.FormatException("The catalogue lacks " + key.Id);
            var at = 0;
            var list = ArticleDecoder.List(ref reader, (ref r) => new Mention(article, entity, r.Span(ref at), (MentionForm)r.Number()));
            entities.Add(new EntityMentions(entity, list));
        }

        mentions = [.. entities.SelectMany(e => e.Mentions).OrderBy(m => m, ByPlace)];
        return entities.MoveToImmutable();
    }
}
