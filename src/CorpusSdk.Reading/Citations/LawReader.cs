using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads a law or a treaty with the article that is meant: <c>Rome Statute, art. 8</c>, <c>VCLT, Art. 18</c>, <c>UN Charter, Chapter VII</c>.</summary>
internal static class LawReader
{
    private const int LongestName = 14;
    private const int LongestProvision = 16;
    private const int LongestAcronym = 7;

    public static bool Read(TokenList tokens, int first, int end, WrittenGroup group)
    {
        if (!CharacterTable.IsUpper(tokens.FirstOf(first)))
            return false;
        for (var i = first + 1; i < end && i - first <= LongestName; i++)
        {
            var number = Provision(tokens, i, end);
            if (number == i)
                continue;
            var nameEnd = tokens.Is(i - 1, ',') ? i - 1 : i;
            if (!AreNumbers(tokens, number, end) || !IsLaw(tokens, first, nameEnd))
                return false;
            group.Cite(CitationKind.Document, new TextSpan(tokens[first].Start, tokens[nameEnd - 1].End));
            group.Locator = new TextSpan(tokens[i].Start, tokens[end - 1].End);
            return true;
        }

        return false;
    }

    private static int Provision(TokenList tokens, int at, int end)
    {
        if (tokens.Is(at, '§'))
            return tokens.Is(at + 1, '§') ? at + 2 : at + 1;
        return CitationWords.Provision.Match(tokens, at, end);
    }

    // Capitals, with small words between; one of them names a law, or all are one acronym.
    private static bool IsLaw(TokenList tokens, int first, int end)
    {
        if (end <= first || tokens[first].Kind != TokenKind.Word || !CharacterTable.IsUpper(tokens.FirstOf(first)))
            return false;
        if (end - first == 1 && IsAcronym(tokens, first))
            return true;
        var isLaw = false;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Possessive)
                continue;
            var isCapital = CharacterTable.IsUpper(tokens.FirstOf(i));
            if (!isCapital && tokens[i].Kind != TokenKind.Number && !NameWords.IsConnector(tokens.TextOf(i)))
                return false;
            isLaw |= isCapital && CitationWords.Law.Match(tokens, i, end) > i;
        }

        return isLaw;
    }

    private static bool IsAcronym(TokenList tokens, int at)
    {
        var text = tokens.TextOf(at);
        if (text.Length is < 2 or > LongestAcronym)
            return false;
        foreach (var c in text)
        {
            if (!CharacterTable.IsUpper(c))
                return false;
        }

        return true;
    }

    // `13(b) and 16`, `17(1)(a)`, `VII`, `6–8`
    private static bool AreNumbers(TokenList tokens, int first, int end)
    {
        if (first >= end || end - first > LongestProvision)
            return false;
        for (var i = first; i < end; i++)
        {
            var isJoint = i > first && (tokens[i].Kind == TokenKind.Symbol || tokens.IsWord(i, "and") || tokens.IsWord(i, "to"));
            if (!isJoint && !IsNumber(tokens, i, isFirst: i == first) && Provision(tokens, i, end) == i)
                return false;
        }

        return true;
    }

    // A number, a Roman one, or a letter that counts.
    private static bool IsNumber(TokenList tokens, int at, bool isFirst)
    {
        if (CharacterTable.IsDigit(tokens.FirstOf(at)))
            return true;
        if (tokens[at].Length == 1 && !isFirst)
            return CharacterTable.IsLetter(tokens.FirstOf(at));
        foreach (var c in tokens.TextOf(at))
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'i' or 'v' or 'x'))
                return false;
        }

        return true;
    }
}
