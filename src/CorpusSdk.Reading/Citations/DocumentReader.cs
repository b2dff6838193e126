using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

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
        if (IssuedDocument.IssuerEnd(tokens, first, end) is var issuer && issuer > first)
        {
            group.Cite(CitationKind.Document, new TextSpan(tokens[first].Start, tokens[issuer - 1].End));
            return true;
        }

        if (
            !IsNumbered(tokens, first, end)
            && !IsSymbol(tokens, first, end)
            && !IsReportNumber(tokens, first, end)
            && !IsPaper(tokens, first, end)
            && !IsCase(tokens, first, end)
        )
            return false;
        group.Cite(CitationKind.Document, new TextSpan(tokens[first].Start, tokens[BodyEnd(tokens, first, end) - 1].End));
        return true;
    }

    /// <summary>A document without a date; only its number makes it one.</summary>
    public static bool ReadUndated(TokenList tokens, int first, int end, WrittenGroup group)
    {
        var nameEnd = end;
        for (var i = first + 1; i < end && nameEnd == end; i++)
        {
            if (LocatorReader.Read(tokens, i, end, out var locator) == end && IsOneWithNumber(tokens, first, i))
            {
                nameEnd = i;
                group.Locator = locator;
            }
        }

        if (!IsOneWithNumber(tokens, first, nameEnd))
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

            if (tokens[i].Kind == TokenKind.Word && !IsCapital(tokens, i) && !NameWords.IsConnector(tokens.TextOf(i)))
                return false;
        }

        return false;
    }

    // `683`, `390-FZ`, `2009/28/EC`, `1244 (1999)`
    public static bool IsNumberEnd(TokenList tokens, int at, int end)
    {
        var next = at + 1;
        while (next + 1 < end && (tokens.Is(next, '/') || tokens.Is(next, '-')) && tokens[next].Start == tokens[next - 1].End)
            next += 2;
        if (next + 2 < end && tokens.Is(next, '(') && tokens.Is(next + 2, ')'))
            next += 3;
        return next >= end || tokens.Is(next, ',') || tokens.IsWord(next, "of") || tokens.IsWord(next, "on");
    }

    // `A/RES/71/1`, `S/2017/1041`, `COM/2018/0640`
    public static bool IsSymbol(TokenList tokens, int first, int end)
    {
        var slashes = 0;
        var digits = false;
        // `UN document S/2014/136`
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (tokens.IsWord(i, "document") || tokens.IsWord(i, "doc"))
                start = i + 1;
        }

        // `S/RES/1970 (2011)`
        if (end - start > 5 && tokens.Is(end - 1, ')') && tokens.Is(end - 3, '('))
            end -= 3;
        if (end - start < 5 || !CharacterTable.IsUpper(tokens.FirstOf(start)))
            return false;
        for (var i = start; i < end; i++)
        {
            if (i > start && tokens[i].Start != tokens[i - 1].End)
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

    // `GAO-15-548`: capitals, then two numbers or more.
    private static bool IsReportNumber(TokenList tokens, int first, int end)
    {
        if (end - first != 1)
            return false;
        var parts = 0;
        var text = tokens.TextOf(first);
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '-' && i + 1 < text.Length && CharacterTable.IsDigit(text[i + 1]))
                parts++;
            else if (CharacterTable.IsLower(text[i]))
                return false;
        }

        return parts >= 2 && CharacterTable.IsUpper(text[0]) && CharacterTable.IsUpper(text[1]);
    }

    // `Marlowe v. Quay Trustees, 212 U.S. 44`: the names of a case and where it is reported.
    private static bool IsCase(TokenList tokens, int first, int end)
    {
        var versus = -1;
        var numbers = 0;
        for (var i = first; i < end; i++)
        {
            if (versus < 0 && i > first && (tokens.IsWord(i, "v") || tokens.IsWord(i, "vs")))
                versus = i;
            else if (versus > 0 && tokens[i].Kind == TokenKind.Number)
                numbers++;
        }

        return versus > first && numbers >= 2 && IsCapital(tokens, first);
    }

    private static bool IsOneWithNumber(TokenList tokens, int first, int end) =>
        IsNumbered(tokens, first, end) || IsSymbol(tokens, first, end) || IsNumberedCase(tokens, first, end);

    // `Marlowe v. Ireland [GC], no. 45036/98, § 155`: a match has no number.
    private static bool IsNumberedCase(TokenList tokens, int first, int end)
    {
        if (!IsCase(tokens, first, end))
            return false;
        for (var i = first; i < end; i++)
        {
            var number = CitationWords.Number.Match(tokens, i, end);
            if (number > i && number < end && HasDigit(tokens, number))
                return true;
        }

        return false;
    }

    // `Constitutional Court, Judgment No. 17/2015`: who issued it, where a comma tells.
    private static int BodyEnd(TokenList tokens, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (
                tokens.Is(i, ',')
                && CitationWords.Document.Match(tokens, i + 1, end) > i + 1
                && SourceNames.LooksLikeName(tokens, first, i)
            )
                return i;
        }

        return end;
    }

    // `National Security Strategy`, `Ministry of Defense white paper`
    private static bool IsPaper(TokenList tokens, int first, int end)
    {
        var paper = CitationWords.Paper.MatchBefore(tokens, first, end);
        if (paper == end || paper == first)
            return false;
        // `company press release`: two words that mean nothing else.
        if (!IsCapital(tokens, first))
            return end - paper > 1 && paper - first <= 2 && !HasFunctionWord(tokens, first, paper);
        for (var i = first; i < paper; i++)
        {
            if (tokens[i].Kind == TokenKind.Possessive)
                continue;
            if (tokens[i].Kind == TokenKind.Symbol || (!IsCapital(tokens, i) && !NameWords.IsConnector(tokens.TextOf(i))))
                return false;
        }

        return true;
    }

    private static bool HasFunctionWord(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || Knowledge.FunctionWords.Contains(tokens.TextOf(i)))
                return true;
        }

        return false;
    }

    private static bool IsCapital(TokenList tokens, int i) => tokens[i].Kind == TokenKind.Word && CharacterTable.IsUpper(tokens.FirstOf(i));

    public static bool HasDigit(TokenList tokens, int i)
    {
        foreach (var c in tokens.TextOf(i))
        {
            if (CharacterTable.IsDigit(c))
                return true;
        }

        return false;
    }
}
