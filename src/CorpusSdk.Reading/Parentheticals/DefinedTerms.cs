using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Parentheticals;

/// <summary>Whether a bracket defines a name as contracts do: <c>(the “Buyer”)</c>.</summary>
internal static class DefinedTerms
{
    private const int MostTokens = 8;

    public static bool IsOne(TokenList tokens, int first, int end)
    {
        if (end - first is < 4 or > MostTokens)
            return false;
        // `(“the Buyer”)`
        var opening = tokens.IsWord(first, "the") ? first + 1 : first;
        return (opening > first || (tokens.IsWord(first + 1, "the") && Characters.CharacterTable.IsUpper(tokens.FirstOf(first + 2))))
            && tokens.FirstOf(opening) is '\u201C' or '"'
            && tokens.FirstOf(end - 1) is '\u201D' or '"';
    }
}
