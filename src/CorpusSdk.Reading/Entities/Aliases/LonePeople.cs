using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// A single word that only the tagger takes for a person stays one where something else says so: it is a forename, follows a title, or speaks somewhere in
/// the document. Else it may be a product, a firm or a plain word.
/// </summary>
internal static class LonePeople
{
    public static List<Candidate> Check(ArticleDraft draft, List<Candidate> candidates)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            // `Tony Mendez … Jonna Mendez … Mendez`: one of the two, whichever it is.
            if (candidate.Kind == EntityKind.Person && candidate.End - candidate.First > 1)
                known.Add(draft.Tokens.TextOf(candidate.End - 1).ToString());
            else if (IsLone(candidate) && IsPerson(draft.Tokens, candidate))
                known.Add(candidate.Name);
        }

        candidates.RemoveAll(c => IsLone(c) && !known.Contains(c.Name));
        return candidates;
    }

    private static bool IsLone(Candidate candidate) =>
        candidate is { IsTagged: true, Kind: EntityKind.Person, Form: not MentionForm.Alias } && candidate.End - candidate.First == 1;

    private static bool IsPerson(TokenList tokens, Candidate candidate) =>
        PersonNames.HasForename(tokens, candidate.First)
        || CallingWords.IsLabel(tokens, candidate)
        || IsAfterTitle(tokens, candidate.First)
        || Speaks(tokens, candidate.End)
        || tokens.IsWord(candidate.End, "who")
        || (tokens.Is(candidate.End, ',') && tokens.IsWord(candidate.End + 1, "who"))
        || (SpeechVerbs.Find(tokens, candidate.First - 1) & SpeechVerb.Say) != 0;

    private static bool IsAfterTitle(TokenList tokens, int at)
    {
        const int LongestTitle = 3;
        for (var i = Math.Max(0, at - LongestTitle); i < at; i++)
        {
            if (PersonTitles.Skip(tokens, i) == at)
                return true;
        }

        return false;
    }

    // `X said`, `X once told`.
    private static bool Speaks(TokenList tokens, int after) => IsSaying(tokens, VerbReader.IsAdverb(tokens, after) ? after + 1 : after);

    private static bool IsSaying(TokenList tokens, int after) =>
        (SpeechVerbs.Find(tokens, after) & SpeechVerb.Say) != 0 && (SpeechVerbs.Find(tokens, after) & SpeechVerb.Noun) == 0;
}
