using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Acronyms;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Parentheticals;

/// <summary>
/// Whether a bracket holds a short form of the name before it: <c>Pennsylvania State University (Penn State)</c>, <c>University of Hawaii at Mānoa (UH
/// Mānoa)</c>, <c>Escherichia coli (E. coli)</c>. Each of its words is a word before it, the start of one, or an acronym of several, in order.
/// </summary>
internal static class ShortNames
{
    private const int MostWords = 4;
    private const int Reach = 12;

    public static bool Fits(ArticleDraft draft, Bracket bracket)
    {
        var tokens = draft.Tokens;
        var first = bracket.FirstToken + 1;
        var words = bracket.LastToken - first;
        if (words is < 2 or > MostWords + 2 || !CharacterTable.IsUpper(tokens.FirstOf(first)))
            return false;
        var start = Math.Max(tokens.At(draft.Body[bracket.Block].Start), bracket.FirstToken - Reach);
        var at = -1;
        var count = 0;
        for (var i = first; i < bracket.LastToken; i++)
        {
            if (tokens.Is(i, '.'))
                continue;
            if (tokens[i].Kind != TokenKind.Word)
                return false;
            at = at < 0 ? FirstMatch(tokens, start, bracket.FirstToken, i) : Match(tokens, at, bracket.FirstToken, i);
            if (at < 0)
                return false;
            count++;
        }

        return count >= 2;
    }

    private static int FirstMatch(TokenList tokens, int start, int end, int word)
    {
        for (var at = start; at < end; at++)
        {
            if (CharacterTable.IsUpper(tokens.FirstOf(at)) && MatchAt(tokens, at, end, word) is var next && next > at)
                return next;
        }

        return -1;
    }

    private static int Match(TokenList tokens, int start, int end, int word)
    {
        for (var at = start; at < end; at++)
        {
            if (MatchAt(tokens, at, end, word) is var next && next > at)
                return next;
        }

        return -1;
    }

    // The token after those that the word stands for.
    private static int MatchAt(TokenList tokens, int at, int end, int word)
    {
        var text = tokens.TextOf(word);
        if (tokens[at].Kind != TokenKind.Word)
            return at;
        if (tokens[at].Length >= text.Length && tokens.TextOf(at).StartsWith(text, StringComparison.Ordinal))
            return at + 1;
        if (!AcronymShape.Fits(tokens, word))
            return at;
        var letter = 0;
        var next = at;
        for (; next < end && letter < text.Length && tokens[next].Kind == TokenKind.Word; next++)
        {
            if (tokens.FirstOf(next) == text[letter])
                letter++;
            else if (CharacterTable.IsUpper(tokens.FirstOf(next)))
                return at;
        }

        return letter == text.Length ? next : at;
    }
}
