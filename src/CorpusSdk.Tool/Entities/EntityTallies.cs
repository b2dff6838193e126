using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;

namespace CorpusSdk.Tool.Entities;

/// <summary>The entities of some documents.</summary>
internal sealed class EntityTallies
{
    private readonly Dictionary<string, EntityTally> _byKey = new(StringComparer.Ordinal);

    public int Articles { get; private set; }

    /// <summary>The most frequently mentioned first.</summary>
    public IReadOnlyList<EntityTally> MostFrequentFirst =>
        [
            .. _byKey
                .Values.OrderByDescending(e => e.Mentions)
                .ThenByDescending(e => e.Articles)
                .ThenBy(e => e.Kind)
                .ThenBy(e => e.Id, StringComparer.Ordinal),
        ];

    public void Add(ArticleReading reading, string text, EntityRegistry registry)
    {
        Articles++;
        foreach (var entity in reading.Entities)
        {
            if (!_byKey.TryGetValue(entity.Key, out var tally))
                _byKey.Add(entity.Key, tally = new EntityTally(entity.Kind, entity.Id));
            tally.Add(entity, text, registry);
        }
    }
}
