using System;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Years;

namespace CorpusSdk.Reading.Dates.Prose;

/// <summary>Finds the verb next to a date: before it in its sentence, else after it.</summary>
internal static class TenseFinder
{
    private const int FarthestBefore = 25;
    private const int FarthestAfter = 10;

    /// <summary>The tense around tokens.</summary>
    /// <param name="tokens">Tokens.</param>
    /// <param name="at">First token of the date.</param>
    /// <param name="next">Token after the date.</param>
    /// <param name="sentence">The sentence it stands in.</param>
    public static Tense At(TokenList tokens, int at, int next, TextSpan sentence)
    {
        // `As of Tuesday`: how things stood that are told.
        if (tokens.IsWord(at - 1, "of") && tokens.IsWord(at - 2, "as"))
            return Tense.Past;
        for (var i = at - 1; i >= 0 && at - i <= FarthestBefore && tokens[i].Start >= sentence.Start; i--)
        {
            if (IsForetold(tokens, i, at))
                return Tense.Past;
            if (IsStart(tokens, i, at))
                return DateWords.Is(tokens, at, DateWordKinds.Weekday) ? Tense.Future : Tense.Possible;
            if (Of(tokens, i) is not Tense.Unknown and var tense)
                return tense;
            if (tokens[i].Start == sentence.Start && IsOpeningParticiple(tokens, i))
                return Tense.Past;
        }

        for (var i = next; i < tokens.Count && i - next < FarthestAfter && tokens[i].End <= sentence.End; i++)
        {
            if (Of(tokens, i) is not Tense.Unknown and var tense)
                return tense;
        }

        return Tense.Unknown;
    }

    private static Tense Of(TokenList tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Word)
            return Tense.Unknown;
        if (IsPlanned(tokens, i))
            return tokens.IsWord(i, "was") || tokens.IsWord(i, "were") ? Tense.Possible : Tense.Future;
        if (IsModal(tokens, i))
            return tokens.IsWord(i, "could") ? Tense.Possible : Tense.Future;
        if (tokens.IsWord(i, "ahead") && tokens.IsWord(i + 1, "of"))
            return Tense.Possible;
        if (DateWords.At(tokens, i) is { } word)
        {
            if (word.Is(DateWordKinds.Future))
                return Tense.Future;
            if (word.Is(DateWordKinds.Reporting))
                return Tense.Reported;
            if (word.Is(DateWordKinds.Past))
                return tokens.IsWord(i - 1, "be") ? Tense.Future : Tense.Past;
        }

        if (!EndsLikeParticiple(tokens, i) || tokens.FirstOf(i) is < 'a' or > 'z')
            return Tense.Unknown;
        return tokens.IsWord(i - 1, "be") ? Tense.Future : Tense.Past;
    }

    // `Asked on Thursday whether …`; `United Nations` begins a name.
    private static bool IsOpeningParticiple(TokenList tokens, int i) =>
        EndsLikeParticiple(tokens, i) && i + 1 < tokens.Count && tokens.FirstOf(i + 1) is >= 'a' and <= 'z';

    private static bool EndsLikeParticiple(TokenList tokens, int i)
    {
        const int Shortest = 5;
        return tokens[i].Length >= Shortest && tokens.TextOf(i).EndsWith("ed".AsSpan(), StringComparison.Ordinal);
    }

    // `The hearing begins on Monday`
    private static bool IsStart(TokenList tokens, int i, int at) =>
        (at == i + 1 || (at == i + 2 && (tokens.IsWord(i + 1, "on") || tokens.IsWord(i + 1, "in"))))
        && DateWords.Is(tokens, i, DateWordKinds.Starts);

    // `may stay shut`, `could follow`; but `may have been`, `could not come`
    private static bool IsModal(TokenList tokens, int i) =>
        (tokens.IsWord(i, "could") || tokens.IsWord(i, "might") || (tokens.IsWord(i, "may") && tokens.FirstOf(i) == 'm'))
        && i + 1 < tokens.Count
        && tokens[i + 1].Kind == TokenKind.Word
        && tokens.FirstOf(i + 1) is >= 'a' and <= 'z'
        && !tokens.IsWord(i + 1, "not")
        && !tokens.IsWord(i + 1, "have")
        && !tokens.IsWord(i + 2, "have");

    // `had forecast in August`: the day of the foretelling, not of what is foretold.
    private static bool IsForetold(TokenList tokens, int i, int at) =>
        tokens.IsWord(i - 1, "had")
        && (at == i + 1 || (at == i + 2 && (tokens.IsWord(i + 1, "in") || tokens.IsWord(i + 1, "on"))))
        && DateWords.Is(tokens, i, DateWordKinds.Future);

    // `is due to vote`, `are set to meet`, `is to meet`
    private static bool IsPlanned(TokenList tokens, int i)
    {
        if (!tokens.IsWord(i, "is") && !tokens.IsWord(i, "are") && !tokens.IsWord(i, "was") && !tokens.IsWord(i, "were"))
            return false;
        // `is due on March 26`
        if (tokens.IsWord(i + 1, "due") && (tokens.IsWord(i + 2, "on") || tokens.IsWord(i + 2, "in") || tokens.IsWord(i + 2, "by")))
            return true;
        var next = tokens.IsWord(i + 1, "due") || tokens.IsWord(i + 1, "set") ? i + 2 : i + 1;
        return tokens.IsWord(next, "to");
    }
}
