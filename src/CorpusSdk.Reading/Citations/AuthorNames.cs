using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Whether tokens are the authors of a work as scholars name them: surnames, initials, <c>&amp;</c>, <c>et al.</c>, or a body that publishes.</summary>
internal static class AuthorNames
{
    private const int MostTokens = 20;

    /// <summary>Whether [<paramref name="first"/>, <paramref name="end"/>) names authors.</summary>
    public static bool Are(TokenList tokens, int first, int end)
    {
        if (end <= first || end - first > MostTokens || EtAl(tokens, first, end) is var names && names <= first)
            return false;
        var hasName = names < end;
        var start = first;
        for (var i = first; i <= names; i++)
        {
            if (i < names && !IsJoin(tokens, i))
                continue;
            // `Smith, Jones, and Brown`: two joins in a row; `Smith, J.`: initials.
            if (i > start && !IsInitials(tokens, start, i) && !IsName(tokens, start, i, alone: start == first && i == names))
                return false;
            if (i == start && (i == first || i == names))
                return false;
            hasName |= i > start && !PlaceWords.IsPlace(tokens, start, i);
            start = i + 1;
        }

        // `Germany, France, 2015`
        return hasName && !PlaceWords.IsPlace(tokens, first, end);
    }

    /// <summary>Whether names end with <c>et al.</c> or the like, as only those of authors do.</summary>
    public static bool EndsWithOthers(TokenList tokens, int first, int end) => EtAl(tokens, first, end) < end;

    // The end of the names before `et al.`, `and others`, `and colleagues`.
    private static int EtAl(TokenList tokens, int first, int end)
    {
        var at = end;
        if (tokens.Is(at - 1, '.'))
            at--;
        if (at - 2 > first && tokens.IsWord(at - 2, "et") && (tokens.IsWord(at - 1, "al") || tokens.IsWord(at - 1, "al.")))
            return tokens.Is(at - 3, ',') ? at - 3 : at - 2;
        if (at - 2 > first && tokens.IsWord(at - 2, "and") && (tokens.IsWord(at - 1, "others") || tokens.IsWord(at - 1, "colleagues")))
            return at - 2;
        return end;
    }

    private static bool IsJoin(TokenList tokens, int i) => tokens.Is(i, ',') || tokens.Is(i, '&') || tokens.IsWord(i, "and");

    private static bool IsInitials(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens.Is(i, '.'))
                continue;
            if (!IsInitial(tokens, i))
                return false;
        }

        return true;
    }

    // `J`, `J.R.`, `J.-P`
    private static bool IsInitial(TokenList tokens, int i)
    {
        const int Longest = 6;
        if (tokens[i].Kind != TokenKind.Word || tokens[i].Length > Longest)
            return false;
        foreach (var c in tokens.TextOf(i))
        {
            if (CharacterTable.IsLower(c) || CharacterTable.IsDigit(c))
                return false;
        }

        return tokens[i].Length == 1 || tokens.TextOf(i).IndexOf('.') > 0;
    }

    // A surname with its particles; several words alone must be a person with a forename or a body.
    private static bool IsName(TokenList tokens, int first, int end, bool alone)
    {
        var words = 0;
        var hasBodyWord = false;
        for (var i = first; i < end; i++)
        {
            if (tokens.Is(i, '.') || tokens.Is(i, '/'))
                continue;
            if (
                tokens[i].Kind != TokenKind.Word
                || NameWords.IsEvent(tokens.TextOf(i))
                || NameWords.IsNoName(tokens.TextOf(i)) && end - first == 1
            )
                return false;
            if (i > first ? NameWords.IsConnector(tokens.TextOf(i)) : end > first + 1 && IsParticle(tokens, i))
                continue;
            if (!HasCapital(tokens, i) || HasDigit(tokens, i))
                return false;
            hasBodyWord |= NameWords.IsBody(tokens.TextOf(i));
            if (!IsInitial(tokens, i))
                words++;
        }

        if (words == 0 || NameWords.IsConnector(tokens.TextOf(end - 1)) || ThingNames.IsThing(tokens, first, end))
            return false;
        if (words == 1 || hasBodyWord)
            return true;
        return words <= 3 && (!alone || PersonNames.HasForename(tokens, first) || IsParticle(tokens, first));
    }

    // `Smith`, `al-Rashid`, `d’Alembert`
    private static bool HasCapital(TokenList tokens, int i)
    {
        const int LongestPrefix = 3;
        var text = tokens.TextOf(i);
        for (var at = 0; at < text.Length && at <= LongestPrefix; at++)
        {
            if (CharacterTable.IsUpper(text[at]))
                return at == 0 || text[at - 1] is '-' or '\u2019' or '\'';
        }

        return false;
    }

    private static bool IsParticle(TokenList tokens, int i) => NameWords.IsParticle(tokens.TextOf(i)) || tokens.IsWord(i, "the");

    private static bool HasDigit(TokenList tokens, int i)
    {
        foreach (var c in tokens.TextOf(i))
        {
            if (CharacterTable.IsDigit(c))
                return true;
        }

        return false;
    }
}
