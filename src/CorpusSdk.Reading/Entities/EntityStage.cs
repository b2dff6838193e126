using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Entities.Aliases;

namespace CorpusSdk.Reading.Entities;

/// <summary>Finds the entities of a document: mentions by lists, rules and the tagger, then one entity for its many forms.</summary>
internal static class EntityStage
{
    public static void Read(ArticleDraft draft)
    {
        var gazetteer = Gazetteer.Default;
        var tagged = new TaggedNames(draft, gazetteer);
        var candidates = new CandidateFinder(draft, gazetteer, tagged).Find();
        candidates = NameVote.Apply(candidates);
        candidates = RepeatedNames.Add(draft, tagged.Scope, candidates);
        HyphenPairs.AddSeconds(draft.Text, draft.Tokens, gazetteer, candidates);
        candidates = AcronymAliases.Apply(draft, gazetteer, candidates);
        candidates = PersonAliases.Apply(draft, candidates);
        candidates = OrganizationAliases.Apply(draft, gazetteer, candidates);
        candidates = CompassAliases.Apply(draft, candidates);
        candidates = TermMentions.Add(draft, candidates);
        Assemble(draft, candidates);
    }

    private static void Assemble(ArticleDraft draft, List<Candidate> candidates)
    {
        candidates.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var groups = new Dictionary<string, List<MentionReading>>(StringComparer.Ordinal);
        var order = new List<Candidate>();
        var last = 0;
        foreach (var mention in candidates)
        {
            // Rules may claim one place twice; the first reading stays.
            if (mention.Span.Start < last || mention.Id.Length == 0)
                continue;
            last = mention.Span.End;
            if (!groups.TryGetValue(Key(mention), out var list))
            {
                groups.Add(Key(mention), list = []);
                order.Add(mention);
            }

            list.Add(new MentionReading(mention.Span, Metonyms.FormOf(draft.Tokens, mention)));
        }

        foreach (var first in order)
            draft.Entities.Add(new EntityReading(first.Id, first.Name, first.Kind, groups[Key(first)].ToEquatableArray()));
    }

    private static string Key(Candidate candidate) => (int)candidate.Kind + ":" + candidate.Id;
}
