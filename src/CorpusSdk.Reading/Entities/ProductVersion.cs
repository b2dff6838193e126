using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>What tells one product of a family from the others: <c>Soyuz [MS-28]</c>, <c>Saturn [V]</c>, <c>JF-17 [Block III]</c>.</summary>
internal static class ProductVersion
{
    /// <summary>The token after the version that stands at <paramref name="at"/>; <paramref name="at"/> when none does.</summary>
    public static int End(TokenList tokens, int at, int end)
    {
        if (at >= end || !NameShape.IsCapitalised(tokens, at) || tokens[at].Start != tokens[at - 1].End + 1)
            return at;
        if (IsNumeral(tokens.TextOf(at)))
            return at + 1;
        if (tokens.IsWord(at, "block") && at + 1 < end && IsCount(tokens, at + 1))
            return at + 2;
        return HasDigit(tokens.TextOf(at - 1)) || !DesignationShape.IsHyphenated(tokens.TextOf(at)) || YearToken.EndsWithYear(tokens, at)
            ? at
            : at + 1;
    }

    private static bool IsCount(TokenList tokens, int at) =>
        IsNumeral(tokens.TextOf(at)) || tokens.Is(at, 'I') || (tokens[at].Kind == TokenKind.Number && tokens[at].Length <= 2);

    // `I` and `X` are words as well.
    private static bool IsNumeral(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 5 ? RomanNumerals.AreSmall(word) : word.SequenceEqual("V".AsSpan());

    private static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (CharacterTable.IsDigit(c))
                return true;
        }

        return false;
    }
}
