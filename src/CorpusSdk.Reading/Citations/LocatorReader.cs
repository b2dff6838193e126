using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads pages after a date: <c>, p. 5</c>, <c>, pp. 3-80</c>, <c>, S. 3-80</c>, <c>, A12</c>, <c>, 14–16</c>, <c>: 23</c>.</summary>
internal static class LocatorReader
{
    private const int MostTokens = 8;

    public static bool Read(TokenList tokens, int at, int end, out TextSpan? locator)
    {
        locator = null;
        if (at >= end || end - at > MostTokens || !(tokens.Is(at, ',') || tokens.Is(at, ':')))
            return false;
        var first = at + 1;
        if (first >= end)
            return false;
        var next = Label(tokens, first);
        var labelled = next > first;
        var digits = false;
        for (var i = next; i < end; i++)
        {
            if (HasDigit(tokens, i))
                digits = true;
            else if (tokens[i].Kind != TokenKind.Symbol || !(tokens.Is(i, ',') || Dates.DateParser.IsDash(tokens, i)))
                return false;
        }

        if (!digits || (!labelled && end - next > 3))
            return false;
        locator = new TextSpan(tokens[first].Start, tokens[end - 1].End);
        return true;
    }

    private static int Label(TokenList tokens, int at)
    {
        var labelled =
            tokens.IsWord(at, "p")
            || tokens.IsWord(at, "pp")
            || tokens.IsWord(at, "s")
            || tokens.IsWord(at, "page")
            || tokens.IsWord(at, "pages")
            || tokens.IsWord(at, "para")
            || tokens.IsWord(at, "no");
        if (!labelled)
            return at;
        return tokens.Is(at + 1, '.') ? at + 2 : at + 1;
    }

    private static bool HasDigit(TokenList tokens, int at)
    {
        const int LongestPage = 9;
        if (tokens[at].Length > LongestPage)
            return false;
        foreach (var c in tokens.TextOf(at))
        {
            if (CharacterTable.IsDigit(c))
                return true;
        }

        return false;
    }
}
