using System;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>What stands around a verb of speech: its form, and the words between it and its subject.</summary>
internal static class VerbReader
{
    /// <summary>Whether the verb is a participle or gerund without a form of <c>be</c>: <c>…, adding</c>.</summary>
    public static bool IsParticiple(TokenList tokens, int verb) =>
        EndsWith(tokens, verb, "ing") && !IsBe(tokens, SkipAdverbs(tokens, verb - 1));

    /// <summary>Whether something is done to the subject: <c>was told</c>.</summary>
    public static bool IsPassive(TokenList tokens, int verb) =>
        !EndsWith(tokens, verb, "ing") && IsBe(tokens, SkipAdverbs(tokens, verb - 1)) && !tokens.IsWord(verb - 1, "that");

    /// <summary>The last token before the verb that is no auxiliary, adverb or day: the end of the subject. -2 when the verb is negated.</summary>
    public static int SubjectEnd(TokenList tokens, int verb)
    {
        var at = verb - 1;
        for (var steps = 0; steps < 8 && at >= 0; steps++, at--)
        {
            if (tokens[at].Kind != TokenKind.Word)
                break;
            if (QuotationWords.Is(tokens, at, QuotationWord.Negation))
                return -2;
            // `X last month described`
            if (IsTime(tokens, at))
                at--;
            else if (!IsBetween(tokens, at))
                break;
        }

        return IsDay(tokens, at) && tokens.IsWord(at - 1, "on") ? at - 2 : at;
    }

    public static bool IsAdverb(TokenList tokens, int at) =>
        QuotationWords.Is(tokens, at, QuotationWord.Adverb)
        || (
            at >= 0
            && at < tokens.Count
            && tokens[at].Length > 4
            && EndsWith(tokens, at, "ly")
            && CorpusSdk.Characters.CharacterTable.IsLower(tokens.FirstOf(at))
        );

    /// <summary>Whether a word can be what a subject does: an auxiliary, an adverb, a form in -ed, a verb of speech or an irregular past.</summary>
    public static bool IsPredicate(TokenList tokens, int at) =>
        at < tokens.Count
        && tokens[at].Kind == TokenKind.Word
        && (
            QuotationWords.Is(tokens, at, QuotationWord.Auxiliary | QuotationWord.Predicate | QuotationWord.Negation)
            || IsAdverb(tokens, at)
            || EndsWith(tokens, at, "ed")
            || SpeechVerbs.IsVerb(tokens, at)
        );

    public static bool IsDay(TokenList tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Word && MonthNames.WeekdayOf(tokens.TextOf(at)) is not null;

    private static bool IsTime(TokenList tokens, int at) =>
        at > 1
        && (tokens.IsWord(at - 1, "last") || tokens.IsWord(at - 1, "this"))
        && (tokens.IsWord(at, "week") || tokens.IsWord(at, "month") || tokens.IsWord(at, "year") || tokens.IsWord(at, "night"));

    private static bool IsBetween(TokenList tokens, int at) =>
        QuotationWords.Is(tokens, at, QuotationWord.Auxiliary) || IsAdverb(tokens, at);

    private static int SkipAdverbs(TokenList tokens, int at)
    {
        while (at >= 0 && tokens[at].Kind == TokenKind.Word && IsAdverb(tokens, at))
            at--;
        return at;
    }

    private static bool IsBe(TokenList tokens, int at) => QuotationWords.Is(tokens, at, QuotationWord.Copula);

    private static bool EndsWith(TokenList tokens, int at, string ending)
    {
        var text = tokens.TextOf(at);
        return text.Length > ending.Length + 1 && text.Slice(text.Length - ending.Length).SequenceEqual(ending.AsSpan());
    }
}
