using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Reads documents that have numbers: <c>UN Security Council Resolution 2397</c>, <c>Decree No. 683</c>, <c>Federal Law 390-FZ</c>, <c>A/RES/71/1</c>;
/// and documents named by their kind: <c>National Security Strategy</c>.
/// </summary>
internal static class DocumentReader
{
    private const int MostTokens = 24;

    /// <summary>A document before a date.</summary>
    public static bool Read(TokenList tokens, int first, int end, WrittenGroup group)
    {
        if (!IsNumbered(tokens, first, end) && !IsSymbol(tokens, first, end) && !IsPaper(tokens, first, end))
            return false;
        group.Cite(CitationKind.Document, new TextSpan(tokens[first].Start, tokens[end - 1].End));
        return true;
    }

    /// <summary>A document without a date; only its number makes it one.</summary>
    public static bool ReadUndated(TokenList tokens, int first, int end, WrittenGroup group)
    {
        var nameEnd = end;
        for (var i = first + 1; i < end && nameEnd == end; i++)
        {
            if (LocatorReader.Read(tokens, i, end, out var locator) == end && (IsNumbered(tokens, first, i) || IsSymbol(tokens, first, i)))
            {
                nameEnd = i;
                group.Locator = locator;
            }
        }

        if (!IsNumbered(tokens, first, nameEnd) && !IsSymbol(tokens, first, nameEnd))
            return false;
        group.Cite(CitationKind.Document, new TextSpan(tokens[first].Start, tokens[nameEnd - 1].End));
        return true;
    }

    // Capitalised words up to a document noun, then `No.` or nothing, then a number.
    private static bool IsNumbered(TokenList tokens, int first, int end)
    {
        if (end - first is < 2 or > MostTokens || !IsCapital(tokens, first))
            return false;
        for (var i = first; i < end; i++)
        {
            var next = CitationWords.Document.Match(tokens, i, end);
            if (next > i && IsCapital(tokens, i))
            {
                if (tokens.Is(next, '(') && tokens.Is(next + 2, ')'))
                    next += 3;
                var number = CitationWords.Number.Match(tokens, next, end);
                if (number < end && HasDigit(tokens, number) && IsNumberEnd(tokens, number, end))
                    return true;
            }

            if (tokens[i].Kind == TokenKind.Word && !IsCapital(tokens, i) && !Sources.NameWords.IsConnector(tokens.TextOf(i)))
                return false;
        }

        return false;
    }

    // `683`, `390-FZ`, `2009/28/EC`, `1244 (1999)`
    private static bool IsNumberEnd(TokenList tokens, int at, int end)
    {
        var next = at + 1;
        while (next + 1 < end && (tokens.Is(next, '/') || tokens.Is(next, '-')) && tokens[next].Start == tokens[next - 1].End)
            next += 2;
        if (next + 2 < end && tokens.Is(next, '(') && tokens.Is(next + 2, ')'))
            next += 3;
        return next >= end || tokens.Is(next, ',') || tokens.IsWord(next, "of") || tokens.IsWord(next, "on");
    }

    // `A/RES/71/1`, `S/2017/1041`, `COM/2018/0640`
    private static bool IsSymbol(TokenList tokens, int first, int end)
    {
        var slashes = 0;
        var digits = false;
        if (end - first < 5 || !CharacterTable.IsUpper(tokens.FirstOf(first)))
            return false;
        for (var i = first; i < end; i++)
        {
            if (i > first && tokens[i].Start != tokens[i - 1].End)
                return false;
            if (tokens.Is(i, '/'))
                slashes++;
            else if (HasDigit(tokens, i))
                digits = true;
            else if (!IsCapital(tokens, i) && !tokens.Is(i, '.') && !tokens.Is(i, '-'))
                return false;
        }

        return slashes >= 2 && digits;
    }

    // `National Security Strategy`, `Ministry of Defense white paper`
    private static bool IsPaper(TokenList tokens, int first, int end)
    {
        var paper = CitationWords.Paper.MatchBefore(tokens, first, end);
        if (paper == end || paper == first || !IsCapital(tokens, first))
            return false;
        for (var i = first; i < paper; i++)
        {
            if (tokens[i].Kind == TokenKind.Possessive)
                continue;
            if (tokens[i].Kind == TokenKind.Symbol || (!IsCapital(tokens, i) && !Sources.NameWords.IsConnector(tokens.TextOf(i))))
                return false;
        }

        return true;
    }

    private static bool IsCapital(TokenList tokens, int i) => tokens[i].Kind == TokenKind.Word && CharacterTable.IsUpper(tokens.FirstOf(i));

    private static bool HasDigit(TokenList tokens, int i)
    {
        foreach (var c in tokens.TextOf(i))
        {
            if (CharacterTable.IsDigit(c))
                return true;
        }

        return false;
    }
}
