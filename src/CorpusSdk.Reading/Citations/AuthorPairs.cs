using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Authors with years in a row, of which the last one has the verb: <c>Smith (2006) and Jones (2008) argue</c>.</summary>
internal sealed class AuthorPairs(TokenList tokens)
{
    private const int MostAuthors = 4;
    private const int LongestName = 5;

    /// <summary>Whether other authors with years and a verb of scholars follow at a token.</summary>
    public bool IsFollowed(int at)
    {
        for (var authors = 0; authors < MostAuthors; authors++)
        {
            var next = AfterAuthor(at, out var hasLocator);
            if (next == at)
                return false;
            if (hasLocator || CitationWords.Study.Holds(tokens, next))
                return true;
            at = next;
        }

        return false;
    }

    // `and Jones (2008)`, `, Jones (2008)`
    private int AfterAuthor(int at, out bool hasLocator)
    {
        hasLocator = false;
        var name = at;
        if (tokens.Is(name, ','))
            name++;
        if (tokens.IsWord(name, "and") || tokens.Is(name, '&'))
            name++;
        if (name == at)
            return at;
        var open = name;
        while (open < tokens.Count && open - name < LongestName && IsNameWord(open))
            open++;
        if (
            open == name
            || open + 2 >= tokens.Count
            || !tokens.Is(open, '(')
            || DigitRuns.YearOf(tokens.TextOf(open + 1)) == 0
            || !AuthorNames.Are(tokens, name, open)
        )
            return at;
        var close = Close(open + 2);
        hasLocator = close > open + 2 && AfterDate.Read(tokens, open + 2, close, out var locator) == close && locator is not null;
        return tokens.Is(close, ')') && (hasLocator || close == open + 2) ? close + 1 : at;
    }

    private int Close(int at)
    {
        const int LongestLocator = 8;
        var close = at;
        while (close + 1 < tokens.Count && close - at < LongestLocator && !tokens.Is(close, ')'))
            close++;
        return close;
    }

    private bool IsNameWord(int at) =>
        tokens.IsWord(at, "and") || (tokens[at].Kind == TokenKind.Word && CharacterTable.IsUpper(tokens.FirstOf(at)));
}
