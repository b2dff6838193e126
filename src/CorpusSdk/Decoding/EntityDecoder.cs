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
            entities[i] = new EntityMentions(article, names[reader.Number()]);
            entities[i].Read(ref reader);
            foreach (var mention in entities[i].Mentions)
                all.Add(mention);
        }

        // By a comparison of mentions and not by a key, for which the runtime would compile sorting anew.
        all.Sort(static (a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : a.Named.Key.CompareTo(b.Named.Key));
        mentions = ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
        return ImmutableCollectionsMarshal.AsImmutableArray(entities);
    }
}
