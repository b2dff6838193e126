using System;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Tokens;

/// <summary>Splits text into words, numbers, possessive endings and symbols in one pass.</summary>
internal static class Tokenizer
{
    public static Token[] Tokenize(string text)
    {
        var tokens = new TokenBuffer(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (CharacterTable.IsBlank(c) || c is '\0' or '\u00AD' or '\u200B' or '\uFEFF')
            {
                i++;
                continue;
            }

            var start = i;
            if (!CharacterTable.IsWordPart(c) && !char.IsSurrogate(c))
            {
                i++;
                var kind = IsPossessive(text, start, ref tokens, ref i) ? TokenKind.Possessive : TokenKind.Symbol;
                tokens.Add(new Token(start, i, Narrow(c), kind));
                continue;
            }

            i = WordEnd(text, i);
            tokens.Add(new Token(start, i, c, IsNumber(text, start, i) ? TokenKind.Number : TokenKind.Word));
        }

        return tokens.ToArray();
    }

    // A mark in full width, `（`, counts as the one in ASCII.
    private static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c;

    /// <summary>The end of the first token of a name that begins with a word character.</summary>
    public static int FirstTokenEnd(string text) => Math.Max(1, WordEnd(text, 0));

    private static int WordEnd(string text, int i)
    {
        var start = i;
        while ((i = CharacterTable.WordPartsEnd(text, i)) < text.Length)
        {
            var c = text[i];
            if (char.IsSurrogate(c) || c is '\u00AD' or '\u200B' or (>= '\u0300' and <= '\u036F'))
            {
                i++;
                continue;
            }

            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (!CharacterTable.IsWordPart(next))
                return c == '.' && EndsDottedInitials(text, start, i) ? i + 1 : i;
            if (!Joins(text, start, i, c, next))
                return i;
            i += 2;
        }

        return i;
    }

    // Whether a mark between two word characters belongs to the word.
    private static bool Joins(string text, int start, int i, char c, char next)
    {
        switch (c)
        {
            case '-' or '\u2010' or '\u2011' or '_':
                return true;
            case '\'' or '\u2019':
                return !(next is 's' or 'S' && !(i + 2 < text.Length && CharacterTable.IsWordPart(text[i + 2])));
            case '.':
                // Domains (`vz.ru`), initials (`U.S`) and decimals; a capital after a word is a lost space: `ended.The`.
                var previous = text[i - 1];
                if (CharacterTable.IsDigit(previous) && CharacterTable.IsDigit(next))
                    return true;
                return !CharacterTable.IsUpper(next) || (CharacterTable.IsUpper(previous) && (i - start == 1 || text[i - 2] == '.'));
            case ',':
                return CharacterTable.IsDigit(text[i - 1])
                    && i + 3 < text.Length
                    && CharacterTable.IsDigit(next)
                    && CharacterTable.IsDigit(text[i + 2])
                    && CharacterTable.IsDigit(text[i + 3])
                    && !(i + 4 < text.Length && CharacterTable.IsDigit(text[i + 4]));
            default:
                return false;
        }
    }

    // `U.S.`: single letters with dots; the last dot belongs to it.
    private static bool EndsDottedInitials(string text, int start, int dot)
    {
        for (var i = start; i < dot; i++)
        {
            if ((i - start) % 2 == 0 ? !CharacterTable.IsLetter(text[i]) : text[i] != '.')
                return false;
        }

        return dot - start >= 3 && (dot - start) % 2 == 1;
    }

    private static bool IsPossessive(string text, int start, ref TokenBuffer tokens, ref int i)
    {
        if (text[start] is not ('\'' or '\u2019') || tokens.Count == 0 || tokens.Last.End != start)
            return false;
        if (tokens.Last.Kind is not (TokenKind.Word or TokenKind.Number) || i >= text.Length || text[i] is not ('s' or 'S'))
            return false;
        if (i + 1 < text.Length && CharacterTable.IsWordPart(text[i + 1]))
            return false;
        i++;
        return true;
    }

    private static bool IsNumber(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!CharacterTable.IsDigit(text[i]) && text[i] is not ('.' or ','))
                return false;
        }

        return true;
    }
}
