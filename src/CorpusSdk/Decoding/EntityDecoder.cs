using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
        var entities = new EntityMentions[reader.Count()];
        var all = new List<Mention>();
        for (var i = 0; i < entities.Length; i++)
        {
            var key = names[reader.Number()];
            var entity =
                article.Model.Data.FindEntity(key.EntityKind, key.Id) ?? throw new System.FormatException("The catalogue lacks " + key.Id);
            var at = 0;
            var list = ArticleDecoder.List(ref reader, (ref r) => new Mention(article, entity, r.Span(ref at), (MentionForm)r.Number()));
            entities[i] = new EntityMentions(entity, list);
            foreach (var mention in list)
                all.Add(mention);
        }

        // By a comparison of mentions and not by a key, for which the runtime would compile sorting anew.
        all.Sort(static (a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : string.CompareOrdinal(a.Entity.Id, b.Entity.Id));
        mentions = ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
        return ImmutableCollectionsMarshal.AsImmutableArray(entities);
    }
}
