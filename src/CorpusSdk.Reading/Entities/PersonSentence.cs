using System;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Ends the name of a person where its sentence ends: <c>[Brodie Lee]. Jon</c>.</summary>
internal static class PersonSentence
{
    private const int LongestAbbreviation = 2;

    /// <summary>The token after the name in [<paramref name="first"/>, <paramref name="end"/>): the full stop after a word that is no initial, if any.</summary>
    public static int End(TokenList tokens, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (!tokens.Is(i, '.') || tokens[i + 1].Start == tokens[i].End)
                continue;
            if (tokens[i - 1].Length > LongestAbbreviation || IsReign(tokens, first, i - 1, end))
                return i;
        }

        return end;
    }

    // `Patriarch [Bartholomew I]. Sarah Mullally`: a number of those who reign, a full stop and a full name.
    private static bool IsReign(TokenList tokens, int first, int at, int end)
    {
        var name = PersonTitles.Skip(tokens, first);
        return at == name + 1
            && (name > first || PersonTitles.Before(tokens, first))
            && RomanNumerals.AreSmall(tokens.TextOf(at))
            && end - at > 3
            && PersonNames.HasForename(tokens, at + 2);
    }
}
