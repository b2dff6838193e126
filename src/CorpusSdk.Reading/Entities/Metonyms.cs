using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>
/// A capital or a seat of power stands for its government where it acts as one: <c>Moscow denounced</c>, <c>Washington’s decision</c>, <c>relations with
/// Beijing</c>, <c>Moscow-Tehran</c>. Everywhere else it is the place.
/// </summary>
internal static class Metonyms
{
    private const int Reach = 4;

    public static MentionForm FormOf(TokenList tokens, Candidate mention)
    {
        if (mention.Rank != PlaceRank.Capital)
            return mention.Form;
        var before = mention.First - 1;
        if (tokens.IsWord(before, "the"))
            before--;
        if (before >= 0 && EntityWords.Is(tokens, before, EntityWord.Locative))
            return mention.Form;
        var stands =
            IsInPair(tokens, mention) || Acts(tokens, mention.End) || HasPolicy(tokens, mention.End) || HasRelation(tokens, before);
        return stands ? MentionForm.Metonym : mention.Form;
    }

    private static bool IsInPair(TokenList tokens, Candidate mention) =>
        mention.Span.Length < tokens[mention.First].Length
        && !EvidenceWords.Is(LastPart(tokens, mention), Evidence.Suffix | Evidence.Prefix);

    private static System.ReadOnlySpan<char> LastPart(TokenList tokens, Candidate mention)
    {
        var text = tokens.TextOf(mention.First);
        return text.Slice(System.MemoryExtensions.LastIndexOf(text, '-') + 1);
    }

    private static bool Acts(TokenList tokens, int at)
    {
        // `Moscow and Beijing agreed`: the verb is that of both.
        if (tokens.IsWord(at, "and") && NameShape.IsCapitalised(tokens, at + 1))
            at += 2;
        for (var skipped = 0; skipped < Reach && IsAside(tokens, at); skipped++)
            at++;
        return EvidenceWords.Is(tokens, at, Evidence.Act) || SpeechVerbs.IsVerb(tokens, at);
    }

    private static bool IsAside(TokenList tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word || !CharacterTable.IsLower(tokens.FirstOf(at)))
            return false;
        var text = tokens.TextOf(at);
        return EvidenceWords.Is(text, Evidence.Auxiliary)
            || (text.Length > 4 && text[text.Length - 1] == 'y' && text[text.Length - 2] == 'l');
    }

    private static bool HasPolicy(TokenList tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Possessive)
            return false;
        return EvidenceWords.Is(tokens, at + 1, Evidence.Policy) || EvidenceWords.Is(tokens, at + 2, Evidence.Policy);
    }

    // `talks with Tehran`, `pressure on Kyiv`, `relations between Moscow and Ankara`.
    private static bool HasRelation(TokenList tokens, int before)
    {
        if (tokens.IsWord(before, "and"))
        {
            for (var i = before - 1; i >= 0 && before - i <= Reach; i--)
            {
                if (tokens.IsWord(i, "between"))
                    return EvidenceWords.Is(tokens, i - 1, Evidence.Relation);
            }

            return false;
        }

        var isJoint =
            tokens.IsWord(before, "with")
            || tokens.IsWord(before, "on")
            || tokens.IsWord(before, "between")
            || tokens.IsWord(before, "against");
        return isJoint && EvidenceWords.Is(tokens, before - 1, Evidence.Relation);
    }
}
