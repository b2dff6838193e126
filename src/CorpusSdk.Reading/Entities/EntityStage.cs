using CorpusSdk.Reading.Entities.Aliases;
using CorpusSdk.Reading.Entities.Registry;

namespace CorpusSdk.Reading.Entities;

/// <summary>Finds the entities of a document: mentions by lists, rules and the tagger, then one entity for its many forms.</summary>
internal static class EntityStage
{
    public static void Read(ArticleDraft draft)
    {
        var gazetteer = draft.Options.KnownEntities.Names;
        var corrections = new EntityCorrections(draft);
        var tagged = new TaggedNames(draft, gazetteer);
        var candidates = new CandidateFinder(draft, gazetteer, tagged).Find();
        candidates = corrections.Apply(candidates);
        NameVote.Apply(draft, gazetteer, candidates);
        OpeningAcronyms.Add(draft, gazetteer, candidates);
        candidates = RepeatedNames.Add(draft, gazetteer, tagged.Scope, candidates);
        // Words around the mentions that were added may call the name something too.
        NameVote.Apply(draft, gazetteer, candidates);
        HyphenPairs.AddSeconds(draft.Text, draft.Tokens, gazetteer, candidates);
        var acronyms = AcronymDefinitions.Of(draft, gazetteer, candidates);
        candidates = AcronymAliases.Apply(draft, gazetteer, acronyms, candidates);
        candidates = PersonAliases.Apply(draft, gazetteer, candidates);
        candidates = StormAliases.Apply(draft, candidates);
        candidates = LonePeople.Check(draft, candidates);
        candidates = OrganizationAliases.Apply(draft, gazetteer, candidates);
        candidates = UnsupportedOrganizations.Remove(draft, acronyms, candidates);
        candidates = CompassAliases.Apply(draft, candidates);
        candidates = TermMentions.Add(draft, candidates);
        EntityAssembly.Assemble(draft, corrections.Apply(candidates));
        EntityFindings.Report(draft);
    }
}
