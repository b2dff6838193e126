using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// A name that only the tagger takes for an organisation stays one where something else says so: a noun of organisations in it or near it, a verb of speech, an
/// acronym, or that the text goes on about it.
/// </summary>
internal static class UnsupportedOrganizations
{
    private const Evidence Nouns = Evidence.Outfit | Evidence.Member | Evidence.Firm | Evidence.Faction;

    // So often is a name written that stands for something the text is about.
    private const int Often = 3;

    public static List<Candidate> Remove(ArticleDraft draft, List<AcronymReading> acronyms, List<Candidate> candidates)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (!IsDoubtful(candidate))
                continue;
            counts.TryGetValue(candidate.Name, out var count);
            counts[candidate.Name] = IsSupported(draft.Tokens, candidate) || IsOutlet(candidate) ? Often : count + 1;
        }

        foreach (var acronym in acronyms)
            counts[acronym.Long] = Often;
        foreach (var candidate in candidates)
        {
            if (candidate is { Kind: EntityKind.Organization, Form: MentionForm.Acronym } && counts.ContainsKey(candidate.Name))
                counts[candidate.Name] = Often;
        }

        candidates.RemoveAll(c => IsDoubtful(c) && counts[c.Name] < Often);
        return candidates;
    }

    private static bool IsDoubtful(Candidate candidate) =>
        candidate is { IsTagged: true, Kind: EntityKind.Organization, Form: MentionForm.Name };

    private static bool IsOutlet(Candidate candidate) => ShippedSources.Default.FindWritten(candidate.Name.AsSpan()) is not null;

    private static bool IsSupported(TokenList tokens, Candidate candidate)
    {
        for (var i = candidate.First; i < candidate.End; i++)
        {
            if (
                EntityWords.Is(tokens.TextOf(i), EntityWord.Organization | EntityWord.LegalForm)
                || EvidenceWords.Is(tokens, i, Evidence.Masthead | Evidence.House | Evidence.Steward | Evidence.BodyHead)
            )
                return true;
        }

        if ((SpeechVerbs.Find(tokens, candidate.End) & SpeechVerb.Say) != 0)
            return true;
        // One word after an article is as a rule no name: `the Republic`.
        if (candidate.End - candidate.First == 1 && !tokens.IsWord(candidate.First - 1, "the"))
            return true;
        return EvidenceWords.IsNear(tokens, candidate.First, candidate.End, Nouns);
    }
}
