using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Sources;

namespace CorpusSdk.Reading.Entities;

/// <summary>Makes one entity of the mentions that name it.</summary>
internal static class EntityAssembly
{
    // As articles go; it only tells how much room to make.
    private const int MentionsOfOne = 3;

    public static void Assemble(ArticleDraft draft, List<Candidate> candidates)
    {
        candidates.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var byId = new Dictionary<string, Group>(candidates.Count / MentionsOfOne, StringComparer.Ordinal);
        var groups = new List<Group>();
        var last = 0;
        foreach (var mention in candidates)
        {
            // Rules may claim one place twice; the first reading stays.
            if (mention.Span.Start < last || mention.Id.Length == 0)
                continue;
            last = mention.Span.End;
            byId.TryGetValue(mention.Id, out var sameId);
            var group = sameId;
            while (group is not null && group.First.Kind != mention.Kind)
                group = group.OtherKind;
            if (group is null)
            {
                byId[mention.Id] = group = new Group(mention, sameId);
                groups.Add(group);
            }

            group.Mentions.Add(new MentionReading(mention.Span, Metonyms.FormOf(draft.Tokens, mention)));
            group.IsListed |= !mention.IsTagged;
        }

        foreach (var group in groups)
            draft.Entities.Add(Make(draft, group.First, group.Mentions, group.IsListed));
    }

    private static EntityReading Make(ArticleDraft draft, Candidate first, List<MentionReading> mentions, bool isListed) =>
        new(first.Id, first.Name, first.Kind, mentions.ToEquatableArray())
        {
            IsNew = !isListed && ShippedSources.Default.FindWritten(first.Name.AsSpan()) is null,
            Wikidata = draft.Options.KnownEntities.FindId(first.Id)?.Wikidata,
        };

    // The mentions of one entity.
    private sealed class Group(Candidate first, Group? otherKind)
    {
        public Candidate First => first;

        /// <summary>The mentions of what has the same id and is of another kind.</summary>
        public Group? OtherKind => otherKind;

        public List<MentionReading> Mentions { get; } = [];

        /// <summary>Whether a list or a rule knows one of them.</summary>
        public bool IsListed { get; set; }
    }
}
