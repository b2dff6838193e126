using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Sources;

namespace CorpusSdk.Reading.Entities;

/// <summary>Makes one entity of the mentions that name it.</summary>
internal static class EntityAssembly
{
    public static void Assemble(ArticleDraft draft, List<Candidate> candidates)
    {
        candidates.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var groups = new Dictionary<string, List<MentionReading>>(StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        var order = new List<(string Key, Candidate First, List<MentionReading> Mentions)>();
        var last = 0;
        foreach (var mention in candidates)
        {
            // Rules may claim one place twice; the first reading stays.
            if (mention.Span.Start < last || mention.Id.Length == 0)
                continue;
            last = mention.Span.End;
            var key = Key(mention);
            if (!groups.TryGetValue(key, out var list))
            {
                groups.Add(key, list = []);
                order.Add((key, mention, list));
            }

            list.Add(new MentionReading(mention.Span, Metonyms.FormOf(draft.Tokens, mention)));
            if (!mention.IsTagged)
                listed.Add(key);
        }

        foreach (var (key, first, mentions) in order)
            draft.Entities.Add(Make(draft, first, mentions, listed.Contains(key)));
    }

    private static EntityReading Make(ArticleDraft draft, Candidate first, List<MentionReading> mentions, bool isListed) =>
        new(first.Id, first.Name, first.Kind, mentions.ToEquatableArray())
        {
            IsNew = !isListed && ShippedSources.Default.FindWritten(first.Name.AsSpan()) is null,
            Wikidata = draft.Options.KnownEntities.FindId(first.Id)?.Wikidata,
        };

    private static string Key(Candidate candidate) => (int)candidate.Kind + ":" + candidate.Id;
}
