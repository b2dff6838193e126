using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Words;

/// <summary>What tokens look like that may be parts of names.</summary>
internal static class NameShape
{
    /// <summary>A word that begins with a capital.</summary>
    public static bool IsCapitalised(TokenList tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Word && CharacterTable.IsUpper(tokens.FirstOf(at));

    /// <summary>A capitalised word with small letters after the first: no acronym, no designation.</summary>
    public static bool IsNameWord(TokenList tokens, int at)
    {
        if (!IsCapitalised(tokens, at))
            return false;
        var text = tokens.TextOf(at);
        if (text.Length == 1)
            return false;
        foreach (var c in text)
        {
            if (CharacterTable.IsDigit(c))
                return false;
        }

        return !SourceNames.IsAllCapitals(tokens, at) && !SourceNames.IsDomain(tokens, at);
    }

    /// <summary>The token after an initial: <c>J.</c>; <paramref name="at"/> when none stands there.</summary>
    public static int SkipInitial(TokenList tokens, int at)
    {
        if (!IsCapitalised(tokens, at))
            return at;
        if (tokens[at].Length == 1 && tokens.Is(at + 1, '.'))
            return at + 2;
        var text = tokens.TextOf(at);
        return text.Length is 2 or 4 && text[1] == '.' && text[text.Length - 1] == '.' ? at + 1 : at;
    }

    /// <summary>A particle inside names of people: <c>bin</c>, <c>von</c>, <c>de</c>.</summary>
    public static bool IsParticle(ReadOnlySpan<char> text) =>
        text.Length switch
        {
            2 => Equals(text, "al")
                || Equals(text, "el")
                || Equals(text, "de")
                || Equals(text, "da")
                || Equals(text, "di")
                || Equals(text, "bn")
                || Equals(text, "ul"),
            3 => Equals(text, "bin")
                || Equals(text, "ibn")
                || Equals(text, "von")
                || Equals(text, "van")
                || Equals(text, "der")
                || Equals(text, "del")
                || Equals(text, "abu")
                || Equals(text, "den"),
            _ => false,
        };

    private static bool Equals(ReadOnlySpan<char> text, string word) => text.SequenceEqual(word.AsSpan());
}
