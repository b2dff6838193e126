using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Entities;

/// <summary>Whether a heading is written in title case: <c>Ministers Meet to Discuss New Pipeline</c>.</summary>
internal static class HeadingCase
{
    // Shorter words stay small in title case too: of, with, from.
    private const int ShortestCapitalised = 5;

    /// <summary>Whether three words or more are capitalised, no long word is small, and no full stop ends the heading.</summary>
    public static bool CapitalisesAll(TokenList tokens, TextSpan heading)
    {
        const int FewestCapitals = 3;
        var capitals = 0;
        var end = tokens.At(heading.End);
        for (var i = tokens.At(heading.Start); i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (CharacterTable.IsUpper(tokens.FirstOf(i)))
                capitals++;
            else if (tokens[i].Length >= ShortestCapitalised && CharacterTable.IsLower(tokens.FirstOf(i)))
                return false;
        }

        return capitals >= FewestCapitals && !tokens.Is(end - 1, '.');
    }
}
