using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Acronyms;

/// <summary>What an acronym looks like.</summary>
internal static class AcronymShape
{
    private const int Longest = 12;

    /// <summary>Whether a token is written like an acronym: two capitals or more, and capitals outnumber small letters: <c>ICBM</c>, <c>EaP</c>, <c>S-300</c> is none.</summary>
    public static bool Fits(TokenList tokens, int index)
    {
        if (
            tokens[index].Kind != TokenKind.Word
            || tokens[index].Length is < 2 or > Longest
            || !CharacterTable.IsUpper(tokens.FirstOf(index))
        )
            return false;
        var capitals = 0;
        var small = 0;
        foreach (var c in tokens.TextOf(index))
        {
            if (CharacterTable.IsUpper(c))
                capitals++;
            else if (CharacterTable.IsLower(c))
                small++;
        }

        return capitals >= 2 && small <= capitals + 1;
    }
}
