using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities.Aliases;

/// <summary>
/// A word of capitals that opens a sentence is the acronym of a body where it speaks or the sentence says what it is: <c>KFOR, the NATO-led mission, has
/// left</c>. The tagger takes little from a first word.
/// </summary>
internal static class OpeningAcronyms
{
    private const int Shortest = 3;
    private const int Longest = 6;

    public static void Add(ArticleDraft draft, Gazetteer gazetteer, List<Candidate> candidates)
    {
        var tokens = draft.Tokens;
        var claims = new TokenClaims(tokens.Count, candidates);
        var defined = new HashSet<string>(draft.Acronyms.ConvertAll(static a => a.Short), StringComparer.Ordinal);
        foreach (var sentence in draft.Sentences)
        {
            var at = tokens.At(sentence.Start);
            while (at < tokens.Count && tokens[at].Kind == TokenKind.Symbol && tokens[at].Start < sentence.End)
                at++;
            if (
                at + 1 >= tokens.Count
                || tokens[at].Start >= sentence.End
                || claims.Has(at)
                || !IsAcronym(tokens, at)
                || gazetteer.Match(tokens.TextOf(at)) is not null
                || defined.Contains(tokens.FormOf(at).Text)
                || draft.IsCited(tokens[at].Start)
                || !(Speaks(tokens, at + 1) || IsExplained(tokens, at + 1))
            )
                continue;
            candidates.Add(FoundName.Make(draft, at, at + 1, EntityKind.Organization) with { Form = MentionForm.Acronym, IsTagged = true });
        }

        candidates.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    private static bool IsAcronym(TokenList tokens, int at)
    {
        var text = tokens.TextOf(at);
        if (text.Length is < Shortest or > Longest || EvidenceWords.Is(tokens, at, Evidence.Initialism | Evidence.Notion))
            return false;
        foreach (var c in text)
        {
            if (!CharacterTable.IsUpper(c))
                return false;
        }

        return !EntityWords.Is(tokens, at, EntityWord.Bare);
    }

    private static bool Speaks(TokenList tokens, int at) =>
        (SpeechVerbs.Find(tokens, at) & (SpeechVerb.Say | SpeechVerb.Noun)) == SpeechVerb.Say;

    // `X, the alliance`, `X, the NATO-led mission`: a noun of bodies, or a word for who leads it, before the next comma.
    private static bool IsExplained(TokenList tokens, int at)
    {
        const int MostWords = 8;
        if (!tokens.Is(at, ',') || !(tokens.IsWord(at + 1, "the") || tokens.IsWord(at + 1, "a") || tokens.IsWord(at + 1, "an")))
            return false;
        for (var i = at + 2; i < tokens.Count && i <= at + MostWords && tokens[i].Kind != TokenKind.Symbol; i++)
        {
            if (
                EntityWords.Is(tokens, i, EntityWord.Organization)
                || EvidenceWords.Is(tokens, i, Evidence.Outfit)
                || TaggedNameEdges.IsCompound(tokens.TextOf(i))
            )
                return true;
        }

        return false;
    }
}
