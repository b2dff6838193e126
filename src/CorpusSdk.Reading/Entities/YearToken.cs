using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Years in the names of events: <c>2018 Winter Olympics</c>, <c>Zapad-2017</c>.</summary>
internal static class YearToken
{
    private const int Digits = 4;

    /// <summary>Whether a year stands right before a token and belongs to the name there, not to the sentence as in <c>In 2014 Winter Olympics</c>.</summary>
    public static bool Before(TokenList tokens, int at) =>
        at > 0
        && tokens[at - 1].End + 1 == tokens[at].Start
        && tokens[at - 1].Length == Digits
        && IsYear(tokens.TextOf(at - 1))
        && !(at > 1 && (EntityWords.Is(tokens.TextOf(at - 2), EntityWord.Locative) || IsTime(tokens, at - 2)));

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
        || tokens.Is(at, ',')
        || tokens.Is(at, '\u2013')
        || tokens.Is(at, '/')
        || Dates.MonthNames.MonthOf(tokens.TextOf(at)) > 0;
}
