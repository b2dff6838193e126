using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>Whether a run of tokens can be the name of a source.</summary>
internal static class SourceNames
{
    private const int MostTokens = 14;

    /// <summary>Whether tokens [<paramref name="first"/>, <paramref name="end"/>) look like the name of an outlet or body.</summary>
    public static bool LooksLikeName(TokenList tokens, int first, int end)
    {
        if (end <= first || end - first > MostTokens)
            return false;
        var capitals = 0;
        for (var i = first; i < end; i++)
        {
            var c = tokens.FirstOf(i);
            if (tokens[i].Kind is TokenKind.Number or TokenKind.Possessive)
                continue;
            if (tokens[i].Kind == TokenKind.Symbol)
            {
                if (c is not ('/' or '&' or '-' or '\u2013' or '.' or ':' or '!' or '+' or '\'' or '\u2019' or '@' or ','))
                    return false;
            }
            else if (IsNameWord(tokens, i) || IsPathPart(tokens, first, i) || IsHandle(tokens, first, i) || char.IsSurrogate(c))
            {
                capitals++;
            }
            else if (i == first || !(NameWords.IsConnector(tokens.TextOf(i)) || IsForeign(tokens, first, end)))
            {
                return false;
            }
        }

        return capitals > 0 && !NameWords.IsConnector(tokens.TextOf(end - 1));
    }

    /// <summary>Whether the last word says that this is an outlet: <c>Times</c>, <c>News Agency</c>, or the name is a domain.</summary>
    public static bool LooksLikeOutlet(TokenList tokens, int first, int end)
    {
        if (tokens.IsWord(first, "the") && end - first > 1)
            return true;
        for (var i = first; i < end; i++)
        {
            if (NameWords.IsOutlet(tokens.TextOf(i)) || IsDomain(tokens, i) || CharacterTable.IsDigit(tokens.FirstOf(i)))
                return true;
        }

        return false;
    }

    /// <summary>Two or three capitalised words, such as the name of a person.</summary>
    public static bool LooksLikePerson(TokenList tokens, int first, int end)
    {
        if (end - first is < 1 or > 5)
            return false;
        var words = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens.Is(i, '.') || tokens[i].Length == 2 && tokens.Text[tokens[i].End - 1] == '.')
                continue;
            if (
                tokens[i].Kind != TokenKind.Word
                || !CharacterTable.IsUpper(tokens.FirstOf(i))
                || IsAllCapitals(tokens, i)
                || IsDomain(tokens, i)
            )
                return false;
            words++;
        }

        return words is >= 1 and <= 4;
    }

    /// <summary>Whether a token is a host name: <c>kremlin.ru</c>, <c>24.kg</c>.</summary>
    public static bool IsDomain(TokenList tokens, int index)
    {
        var text = tokens.TextOf(index);
        var dot = text.LastIndexOf('.');
        if (tokens[index].Kind != TokenKind.Word || dot <= 0 || text.Length - dot - 1 is < 2 or > 12)
            return false;
        for (var i = dot + 1; i < text.Length; i++)
        {
            if (!CharacterTable.IsLower(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether every letter of a token is a capital and there are at least two.</summary>
    public static bool IsAllCapitals(TokenList tokens, int index)
    {
        var letters = 0;
        foreach (var c in tokens.TextOf(index))
        {
            if (CharacterTable.IsLower(c))
                return false;
            if (CharacterTable.IsLetter(c))
                letters++;
        }

        return letters >= 2;
    }

    // Georgian is written in small letters only.
    private static bool IsGeorgian(char c) => c is >= '\u10D0' and <= '\u10FF';

    // `T.me/channel`: what follows a slash without a blank belongs to the address.
    private static bool IsPathPart(TokenList tokens, int first, int i) =>
        i > first + 1 && tokens.Is(i - 1, '/') && tokens[i - 1].End == tokens[i].Start && tokens[i - 2].End == tokens[i - 1].Start;

    // `Telegram/@some_channel`: the name of an account.
    private static bool IsHandle(TokenList tokens, int first, int i) =>
        i > first && tokens.Is(i - 1, '@') && tokens[i - 1].End == tokens[i].Start;

    // `Verslo žinios`, `Večernji list`: other languages write the later words of names small; a letter outside ASCII tells them from English remarks.
    private static bool IsForeign(TokenList tokens, int first, int end)
    {
        const int MostWords = 6;
        var isForeign = false;
        for (var i = first; i < end && end - first <= MostWords; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || Knowledge.FunctionWords.Contains(tokens.TextOf(i)))
                return false;
            foreach (var c in tokens.TextOf(i))
                isForeign |= c is >= '\u00C0' and < '\u2000';
        }

        return isForeign;
    }

    private static bool IsNameWord(TokenList tokens, int i)
    {
        foreach (var c in tokens.TextOf(i))
        {
            if (CharacterTable.IsUpper(c))
                return true;
        }

        // Scripts without case, names with digits, and host names in small letters.
        var first = tokens.FirstOf(i);
        return CharacterTable.IsDigit(first)
            || (CharacterTable.IsLetter(first) && (!CharacterTable.IsLower(first) || IsGeorgian(first)))
            || IsDomain(tokens, i);
    }
}
