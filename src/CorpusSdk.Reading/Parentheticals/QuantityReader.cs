using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Parentheticals;

/// <summary>
/// Whether a bracket holds only a quantity, a time, a score, an age, a place in a list or a formula: <c>250 ft</c>, <c>about 25 feet</c>, <c>1700 UTC</c>,
/// <c>3–1</c>, <c>$22.9 billion</c>, <c>n = 24</c>, <c>NASDAQ: AAPL</c>, <c>ii</c>.
/// </summary>
internal static class QuantityReader
{
    private const int MostTokens = 24;

    public static bool Read(TokenList tokens, int first, int end)
    {
        if (end - first > MostTokens)
            return false;
        return IsQuantity(tokens, first, end)
            || IsFormula(tokens, first, end)
            || IsTicker(tokens, first, end)
            || IsListMark(tokens, first, end);
    }

    private static bool IsQuantity(TokenList tokens, int first, int end)
    {
        var numbers = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Possessive)
                return false;
            if (tokens[i].Kind == TokenKind.Number)
                numbers++;
            else if (tokens[i].Kind != TokenKind.Word)
                continue;
            else if (QuantityWords.IsNumber(tokens.TextOf(i)))
                numbers++;
            else if (HasDigit(tokens, i) && UnitAfterDigits(tokens, i))
                numbers++;
            else if (!QuantityWords.Fits(tokens.TextOf(i).TrimEnd('.')))
                return false;
        }

        return numbers > 0;
    }

    // `35-km`, `100km`, `6-4`, `450°F`, `22-year-old`
    private static bool UnitAfterDigits(TokenList tokens, int i)
    {
        var text = tokens.TextOf(i);
        var at = 0;
        while (at < text.Length && (CharacterTable.IsDigit(text[at]) || text[at] is '-' or '.' or ','))
            at++;
        return at > 0 && (at == text.Length || QuantityWords.IsUnit(text.Slice(at)));
    }

    // `n = 24`, `p < 0.05`, `$1 = 63.5 rubles`
    private static bool IsFormula(TokenList tokens, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (tokens.Is(i, '=') || tokens.Is(i, '<') || tokens.Is(i, '>') || tokens.Is(i, '\u2264') || tokens.Is(i, '\u2265'))
                return true;
        }

        return false;
    }

    // `NASDAQ: AAPL`, `LSE: BARC, NYSE: BCS`
    private static bool IsTicker(TokenList tokens, int first, int end)
    {
        if (end - first < 3 || !tokens.Is(first + 1, ':'))
            return false;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && HasLower(tokens, i))
                return false;
        }

        return tokens[first].Kind == TokenKind.Word && tokens[first + 2].Kind is TokenKind.Word or TokenKind.Number;
    }

    // `a`, `iv`, `ru`
    private static bool IsListMark(TokenList tokens, int first, int end)
    {
        if (end - first != 1 || tokens[first].Length > 4 || !CharacterTable.IsLower(tokens.FirstOf(first)))
            return false;
        foreach (var c in tokens.TextOf(first))
        {
            if (c is not ('i' or 'v' or 'x'))
                return tokens[first].Length <= 2;
        }

        return true;
    }

    private static bool HasDigit(TokenList tokens, int i)
    {
        foreach (var c in tokens.TextOf(i))
        {
            if (CharacterTable.IsDigit(c))
                return true;
        }

        return false;
    }

    private static bool HasLower(TokenList tokens, int i)
    {
        foreach (var c in tokens.TextOf(i))
        {
            if (CharacterTable.IsLower(c))
                return true;
        }

        return false;
    }

    private static System.ReadOnlySpan<char> TrimEnd(this System.ReadOnlySpan<char> text, char c) =>
        text.Length > 1 && text[text.Length - 1] == c ? text.Slice(0, text.Length - 1) : text;
}
