using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Years in the names of events: <c>2018 Winter Olympics</c>, <c>Zapad-2017</c>.</summary>
internal static class YearToken
{
    private const int Digits = 4;

    /// <summary>
    /// The first token of a name that a year opens, with its month as in <c>the February 1974 election</c>; <paramref name="at"/> when no year stands
    /// there or it belongs to the sentence as in <c>In 2014 Winter Olympics</c> and <paramref name="isSure"/> does not say that it opens the name.
    /// </summary>
    public static int Start(TokenList tokens, int at, bool isSure = false)
    {
        if (at == 0 || tokens[at - 1].End + 1 != tokens[at].Start || tokens[at - 1].Length != Digits || !IsYear(tokens.TextOf(at - 1)))
            return at;
        var before = at - 2;
        if (before < 0)
            return at - 1;
        if (tokens.Is(before, '\u2013') || tokens.Is(before, '-') || tokens.Is(before, '/'))
            return at;
        if (Dates.MonthNames.MonthOf(tokens.TextOf(before)) > 0)
            return isSure && tokens.IsWord(before - 1, "the") ? before : at;
        // `May 4, 2018 Russian forces`.
        if (tokens.Is(before, ',') && before > 0 && tokens[before - 1].Kind == TokenKind.Number && tokens[before - 1].Length <= 2)
            return at;
        return isSure || !(EntityWords.Is(tokens, before, EntityWord.Locative) || IsTime(tokens, before)) ? at - 1 : at;
    }

    /// <summary>Whether a token is a year.</summary>
    public static bool Is(TokenList tokens, int at) => at < tokens.Count && tokens[at].Length == Digits && IsYear(tokens.TextOf(at));

    /// <summary>Whether a token is a word, a hyphen and a year.</summary>
    public static bool EndsWithYear(TokenList tokens, int at)
    {
        var text = tokens.TextOf(at);
        var hyphen = text.Length - Digits - 1;
        if (hyphen < Digits - 1 || text[hyphen] != '-' || !IsYear(text.Slice(hyphen + 1)))
            return false;
        foreach (var c in text.Slice(0, hyphen))
        {
            if (!CharacterTable.IsLetter(c))
                return false;
        }

        return true;
    }

    private static bool IsYear(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!CharacterTable.IsDigit(c))
                return false;
        }

        return text[0] == '1' || (text[0] == '2' && text[1] == '0');
    }

    private static bool IsTime(TokenList tokens, int at) =>
        tokens.IsWord(at, "since")
        || tokens.IsWord(at, "by")
        || tokens.IsWord(at, "until")
        || tokens.IsWord(at, "of")
        || tokens.Is(at, ',');
}
