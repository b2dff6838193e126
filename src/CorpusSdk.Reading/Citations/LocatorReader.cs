using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Reads a place in a source: <c>, p. 5</c>, <c>, pp. 3-80</c>, <c>, S. 3-80</c>, <c>, A12</c>, <c>, 14–16</c>, <c>: 23</c>, <c>, para. 7</c>,
/// <c>, chap. 2, p. 5</c>.
/// </summary>
internal static class LocatorReader
{
    private const int MostTokens = 12;

    /// <summary>The token after the locator at a token, its comma or colon included; <paramref name="at"/> when none stands there.</summary>
    public static int Read(TokenList tokens, int at, int end, out TextSpan? locator)
    {
        locator = null;
        var first = at < end && (tokens.Is(at, ',') || tokens.Is(at, ':')) ? at + 1 : at;
        if (first >= end || end - at > MostTokens)
            return at;
        var next = Label(tokens, first, end);
        var labelled = next > first;
        if (!labelled && first == at)
            return at;
        var stop = next;
        var digits = false;
        while (stop < end)
        {
            if (IsPlace(tokens, stop))
                digits = true;
            else if (Label(tokens, stop, end) is var again && again > stop && digits)
                stop = again - 1;
            else if (!IsSeparator(tokens, stop, end))
                break;
            stop++;
        }

        while (stop > next && (tokens.Is(stop - 1, ',') || tokens.IsWord(stop - 1, "and")))
            stop--;

        // Bare numbers are pages only when they end the group.
        const int MostBare = 5;
        if (!digits || (!labelled && (stop < end || end - next > MostBare)))
            return at;
        locator = new TextSpan(tokens[first].Start, tokens[stop - 1].End);
        return stop;
    }

    private static int Label(TokenList tokens, int at, int end)
    {
        if (tokens.Is(at, '§') || tokens.Is(at, '¶'))
            return tokens.Is(at + 1, '§') || tokens.Is(at + 1, '¶') ? at + 2 : at + 1;
        return CitationWords.Locator.Match(tokens, at, end);
    }

    private static bool IsSeparator(TokenList tokens, int at, int end) =>
        (tokens[at].Kind == TokenKind.Symbol && (tokens.Is(at, ',') || Dates.DateParser.IsDash(tokens, at)))
        || (tokens.IsWord(at, "and") && at + 1 < end);

    // `12`, `A12`, `3-80`, `ix`, `45f`
    private static bool IsPlace(TokenList tokens, int at)
    {
        const int LongestPage = 9;
        if (tokens[at].Length > LongestPage)
            return false;
        var roman = tokens[at].Kind == TokenKind.Word;
        foreach (var c in tokens.TextOf(at))
        {
            if (CharacterTable.IsDigit(c))
                return true;
            roman &= c is 'i' or 'v' or 'x' or 'l' or 'c';
        }

        return roman;
    }
}
