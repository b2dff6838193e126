using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Entities;

/// <summary>Finds the entities of a document: mentions by lists and rules, then one entity for its many forms.</summary>
internal static class EntityStage
{
    public static void Read(ArticleDraft draft)
    {
        var gazetteer = Gazetteer.Default;
        var candidates = new CandidateFinder(draft, gazetteer).Find();
        HyphenPairs.AddSeconds(draft.Text, draft.Tokens, gazetteer, candidates);
        candidates = AcronymAliases.Apply(draft, gazetteer, candidates);
        candidates = SurnameAliases.Apply(draft, candidates);
        candidates = CompassAliases.Apply(draft, candidates);
        candidates = TermMentions.Add(draft, candidates);
        Assemble(draft, candidates);
    }

    private static void Assemble(ArticleDraft draft, List<Candidate> candidates)
    {
        var mentions = candidates.OrderBy(c => c.Span).ToList();
        var groups = new Dictionary<(EntityKind Kind, string Id), List<MentionReading>>();
        var order = new List<Candidate>();
        var last = 0;
        foreach (var mention in mentions)
        {
            // Rules may claim one place twice; the first reading stays.
            if (mention.Span.Start < last || mention.Id.Length == 0)
                continue;
            last = mention.Span.End;
            if (!groups.TryGetValue((mention.Kind, mention.Id), out var list))
            {
                groups.Add((mention.Kind, mention.Id), list = []);
                order.Add(mention);
            }

            list.Add(new MentionReading(mention.Span, Metonyms.FormOf(draft.Tokens, mention)));
        }

        foreach (var first in order)
            draft.Entities.Add(new EntityReading(first.Id, first.Name, first.Kind, groups[(first.Kind, first.Id)].ToEquatableArray()));
    }
}
