using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk;

/// <summary>Counts what is mentioned together with an entity.</summary>
internal static class CoMentions
{
    public static CoMention[] Of(CorpusData data, Entity entity, MentionScope scope)
    {
        var counts = new Dictionary<Entity, int>();
        foreach (var together in entity.Articles.SelectMany(a => Together(a, entity, scope)))
        {
            foreach (var other in together.Where(e => e != entity))
                counts[other] = counts.GetValueOrDefault(other) + 1;
        }

        return
        [
            .. counts
                .Select(c => new CoMention(data.FindEntity(c.Key.Key.EntityKind, c.Key.Key.Id) ?? c.Key, c.Value))
                .OrderByDescending(c => c.Count)
                .ThenBy(c => c.Entity.Kind)
                .ThenBy(c => c.Entity.Id, StringComparer.Ordinal),
        ];
    }

    // The sets of entities in each of which the entity is.
    private static IEnumerable<IEnumerable<Entity>> Together(Article article, Entity entity, MentionScope scope) =>
        scope == MentionScope.Article
            ? [article.Entities]
            : article
                .Mentions.GroupBy(m => m.Sentence.Span)
                .Select(s => s.Select(m => m.Entity).ToHashSet())
                .Where(s => s.Contains(entity));
}
