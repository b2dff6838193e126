using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Sentences;

/// <summary>Marks that can end a sentence, and the full stops that do not.</summary>
internal static class SentenceEnds
{
    /// <summary>Whether the mark at a token can end the sentence that starts at <paramref name="start"/>.</summary>
    public static bool At(TokenList tokens, int i, int start)
    {
        // `U.S.` holds its own stop.
        if (tokens[i].Kind != TokenKind.Symbol)
            return tokens.Text[tokens[i].End - 1] == '.' && (OpensAfterInitials(tokens, i + 1) || EndsTime(tokens, i));
        if (tokens[i].Length > 1)
            return false;
        return tokens.FirstOf(i) switch
        {
            '.' => !IsAbbreviation(tokens, i - 1, tokens[i].Start) && !IsListMark(tokens, i - 1, start),
            '!' => !IsNameWithMark(tokens, i),
            '?' or '\u2026' => true,
            // Full stops and marks of Arabic, Urdu, Devanagari, Armenian, Ethiopic, Chinese and Japanese text.
            '\u061F' or '\u06D4' or '\u0964' or '\u0589' or '\u1362' or '\u3002' or '\uFF01' or '\uFF0E' or '\uFF1F' => true,
            _ => false,
        };
    }

    private static bool OpensAfterInitials(TokenList tokens, int at) =>
        at < tokens.Count && CharacterTable.IsUpper(tokens.FirstOf(at)) && FunctionWords.Contains(tokens.TextOf(at));

    // `until 6 a.m. Thailand closed`, but not `6 a.m. EST`, `6 a.m. Monday`, `6 a.m. Tongan time`
    private static bool EndsTime(TokenList tokens, int i)
    {
        var next = i + 1;
        if (!tokens.IsWord(i, "a.m.") && !tokens.IsWord(i, "p.m."))
            return false;
        if (next >= tokens.Count || tokens[next].Length < 2 || !CharacterTable.IsUpper(tokens.FirstOf(next)))
            return false;
        return CharacterTable.IsLower(tokens.Text[tokens[next].End - 1])
            && !DateWords.Is(tokens, next, DateWordKinds.Weekday | DateWordKinds.Month)
            && !NamesTime(tokens, next + 1);
    }

    // `Central European Time`
    private static bool NamesTime(TokenList tokens, int at) =>
        tokens.IsWord(at, "time") || tokens.IsWord(at, "standard") || tokens.IsWord(at, "daylight") || tokens.IsWord(at + 1, "time");

    // `1. The first point`: the number opens the sentence.
    private static bool IsListMark(TokenList tokens, int mark, int start) =>
        mark >= 0 && tokens[mark].Start == start && tokens[mark].Kind == TokenKind.Number && tokens[mark].Length <= 3;

    // `Yahoo! News`
    private static bool IsNameWithMark(TokenList tokens, int i) =>
        i > 0
        && tokens[i - 1].End == tokens[i].Start
        && Abbreviations.Find(tokens.Text.AsSpan(tokens[i - 1].Start, tokens[i].End - tokens[i - 1].Start)) != AbbreviationKind.None;

    private static bool IsAbbreviation(TokenList tokens, int word, int stop)
    {
        if (word < 0 || tokens[word].End != stop || tokens[word].Kind != TokenKind.Word)
            return false;
        var text = tokens.TextOf(word);
        var last = text[text.Length - 1];
        if (CharacterTable.IsUpper(last) && (text.Length == 1 || text[text.Length - 2] == '-'))
        {
            // The last letter of `then-U.S.` and `Ph.D.` can end a sentence, an initial cannot.
            var isLast = tokens.Is(word - 1, '.') && tokens[word - 1].End == tokens[word].Start;
            return !isLast || !OpensAfterInitials(tokens, word + 2);
        }

        return Abbreviations.Find(text) switch
        {
            AbbreviationKind.Name => true,
            AbbreviationKind.Number => word + 2 < tokens.Count && IsNumber(tokens, word + 2),
            AbbreviationKind.Any => !OpensAfterInitials(tokens, word + 2),
            _ => false,
        };
    }

    // Digits, Roman numbers, `#5`, a letter or a bracket.
    private static bool IsNumber(TokenList tokens, int at)
    {
        if (tokens[at].Kind == TokenKind.Symbol)
            return true;
        foreach (var c in tokens.TextOf(at))
        {
            if (c is >= '0' and <= '9')
                return true;
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'i' or 'v' or 'x'))
                return tokens[at].Length == 1;
        }

        return !tokens.IsWord(at, "i");
    }
}
