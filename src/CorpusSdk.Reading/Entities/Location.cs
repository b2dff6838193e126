using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Entities;

/// <summary>Tells by the words around it that a name stands as a place does.</summary>
internal static class Location
{
    /// <summary>Whether a preposition of place stands before the tokens [<paramref name="first"/>, <paramref name="end"/>); not in <c>in Corvo's honor</c>.</summary>
    public static bool Has(TokenList tokens, int first, int end) =>
        IsPreposition(tokens, tokens.IsWord(first - 1, "the") ? first - 2 : first - 1) && !tokens.IsPossessive(end);

    // `apart from` names no place.
    private static bool IsPreposition(TokenList tokens, int at) =>
        at >= 0
        && EntityWords.Is(tokens, at, EntityWord.Locative)
        && !(tokens.IsWord(at, "from") && (tokens.IsWord(at - 1, "apart") || tokens.IsWord(at - 1, "aside")));
}
