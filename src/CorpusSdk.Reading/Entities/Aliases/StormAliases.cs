using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>The name of a storm without its noun: <c>Hurricane Dorian … Dorian</c>; not where a person of that name is mentioned.</summary>
internal static class StormAliases
{
    public static List<Candidate> Apply(ArticleDraft draft, List<Candidate> candidates)
    {
        Dictionary<string, Candidate>? storms = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Kind == EntityKind.Event && candidate.End - candidate.First is 2 or 3 && IsStorm(draft, candidate))
                (storms ??= new(StringComparer.Ordinal))[draft.Tokens.TextOf(candidate.End - 1).ToString()] = candidate;
        }

        if (storms is null)
            return candidates;
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (
                candidate.IsTagged
                && candidate.Form == MentionForm.Name
                && candidate.End - candidate.First == 1
                && storms.TryGetValue(candidate.Name, out var storm)
            )
                candidates[i] = storm with
                {
                    First = candidate.First,
                    End = candidate.End,
                    Span = candidate.Span,
                    Form = MentionForm.Alias,
                };
        }

        return candidates;
    }

    private static bool IsStorm(ArticleDraft draft, Candidate candidate) =>
        EvidenceWords.Is(draft.Tokens, candidate.First, Evidence.Storm) || draft.Tokens.IsWord(candidate.First, "tropical");
}
