using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Glosses;

/// <summary>Whether two tokens are a scientific name, <c>Carcharodon carcharias</c>: a genus and a species, both with endings of Latin or Latinised Greek.</summary>
internal static class LatinNames
{
    private static readonly string[] GenusEndings =
    [
        "us",
        "a",
        "um",
        "is",
        "on",
        "as",
        "es",
        "ix",
        "ax",
        "ys",
        "os",
        "ops",
        "ex",
        "yx",
        "er",
    ];

    private static readonly string[] SpeciesEndings =
    [
        "us",
        "um",
        "is",
        "ensis",
        "i",
        "ii",
        "ae",
        "as",
        "ens",
        "ans",
        "oides",
        "a",
        "or",
        "ax",
        "ix",
        "rum",
    ];

    private const int ShortestGenus = 3;
    private const int Shortest = 4;

    public static bool Fit(TokenList tokens, int first, int end)
    {
        if (end - first is < 2 or > 3 || !IsSmall(tokens, first + 1) || (end - first == 3 && !IsSmall(tokens, first + 2)))
            return false;
        return tokens[first].Kind == TokenKind.Word
            && tokens[first].Length >= ShortestGenus
            && CharacterTable.IsUpper(tokens.FirstOf(first))
            && Ends(tokens, first, GenusEndings)
            && Ends(tokens, end - 1, SpeciesEndings);
    }

    private static bool IsSmall(TokenList tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Word || tokens[i].Length < Shortest)
            return false;
        foreach (var c in tokens.TextOf(i))
        {
            if (!CharacterTable.IsLower(c))
                return false;
        }

        return true;
    }

    private static bool Ends(TokenList tokens, int i, string[] endings)
    {
        var text = tokens.TextOf(i);
        foreach (var ending in endings)
        {
            if (System.MemoryExtensions.EndsWith(text, System.MemoryExtensions.AsSpan(ending), System.StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
