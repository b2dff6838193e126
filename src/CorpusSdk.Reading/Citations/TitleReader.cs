using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// Reads <c>[author,] "TITLE," [place | outlet,] date</c> and <c>outlet, "Title," date</c>: the outlet stands in the text, unless a known one stands
/// beside the title or is what the quotation marks hold.
/// </summary>
internal static class TitleReader
{
    public static bool Read(TokenList tokens, SourceRegistry registry, int first, int end, WrittenGroup group)
    {
        if (!FindTitle(tokens, first, end, out var open, out var close))
            return false;
        AddOutlets(tokens, registry, first, end, open, close, group);
        if (group.Sources.Count == 0)
            AddUnknown(tokens, close + 1, end, group);
        // `NBS, “Consumer Prices,” May 4`: a body that issues it.
        if (group.Sources.Count == 0 && open - first == 2 && SourceNames.IsAllCapitals(tokens, first))
            group.Sources.Add(tokens[first].Span);
        if (group.Sources.Count > 0)
            return true;

        // `Smith, “The Return,” 2011, p. 3`
        var authorEnd = open - 1;
        if (group.Dates.TrueForAll(static d => d.Start.Month == 0) && AuthorNames.Are(tokens, first, authorEnd))
        {
            group.Cite(CitationKind.AuthorYear, new TextSpan(tokens[first].Start, tokens[authorEnd - 1].End));
            return true;
        }

        // `“The Return,” 2011` is the year of a work.
        if (open == first && close == end - 1 && group.Dates.TrueForAll(static d => d.Start.Month == 0))
            return false;
        group.Rule = SourceRule.Missing;
        return true;
    }

    /// <summary>A title with an outlet that is known; without a date nothing less is a citation.</summary>
    public static bool ReadUndated(TokenList tokens, SourceRegistry registry, int first, int end, WrittenGroup group)
    {
        if (!FindTitle(tokens, first, end, out var open, out var close) || (open == first && close == end - 1))
            return false;
        AddOutlets(tokens, registry, first, end, open, close, group);
        return group.Sources.Count > 0;
    }

    private static void AddOutlets(TokenList tokens, SourceRegistry registry, int first, int end, int open, int close, WrittenGroup group)
    {
        AddPieces(tokens, registry, close + 1, end, group);
        if (group.Sources.Count == 0)
            AddPieces(tokens, registry, first, open, group);
        // `“Kommersant,” May 4`: the quotation marks hold the outlet itself.
        if (group.Sources.Count == 0 && close > open + 1)
            AddPieces(tokens, registry, open + 1, close, group, whole: true);
    }

    // `“The Quiet Tender,” Morgenbladet, March 14`: one name after the title that is no place; beside numeric dates places stand.
    private static void AddUnknown(TokenList tokens, int first, int end, WrittenGroup group)
    {
        if (tokens.Is(first, ','))
            first++;
        var isNumeric = group.DateSpan is { } date && tokens.Text.IndexOf('/', date.Start, date.Length) >= 0;
        if (
            first < end
            && !isNumeric
            && SourceNames.LooksLikeName(tokens, first, end)
            && !HasComma(tokens, first, end)
            && !PlaceWords.IsPlace(tokens, first, end)
        )
            group.Sources.Add(new TextSpan(tokens[first].Start, tokens[end - 1].End));
    }

    private static bool HasComma(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens.Is(i, ','))
                return true;
        }

        return false;
    }

    private static void AddPieces(TokenList tokens, SourceRegistry registry, int first, int end, WrittenGroup group, bool whole = false)
    {
        var start = first;
        for (var i = first; i <= end; i++)
        {
            if (i < end && (!tokens.Is(i, ',') || (whole && i < end - 1)))
                continue;
            if (i > start)
            {
                if (tokens.IsWord(start, "in") && i > start + 1)
                    start++;
                var span = new TextSpan(tokens[start].Start, tokens[i - 1].End);
                if (
                    registry.Find(tokens.Text.AsSpan(span)) is not null
                    || (
                        !whole
                        && SourceNames.LooksLikeOutlet(tokens, start, i)
                        && SourceNames.LooksLikeName(tokens, start, i)
                        && (i - start > 1 || SourceNames.IsDomain(tokens, start))
                    )
                )
                    group.Sources.Add(span);
            }

            start = i + 1;
        }
    }

    private static bool FindTitle(TokenList tokens, int first, int end, out int open, out int close)
    {
        close = -1;
        open = -1;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Symbol)
                continue;
            var c = tokens.FirstOf(i);
            if (open < 0 && (c is '"' or '\u201C' or '\u201E' or '\u00AB' || OpensSingle(tokens, first, i)))
                open = i;
            else if (open >= 0 && (c is '"' or '\u201D' or '\u201C' or '\u00BB' || ClosesSingle(tokens, i, end)))
                close = i;
        }

        // The title begins the group or follows an author, an outlet or `in` and a comma.
        return close > open + 1 && open >= 0 && (open == first || tokens.Is(open - 1, ',') || tokens.Is(open - 1, ':'));
    }

    // `‘The Return’, BBC News`: a single mark at the start of a piece; an apostrophe stands in or after a word.
    private static bool OpensSingle(TokenList tokens, int first, int i) =>
        tokens.FirstOf(i) is '\u2018' or '\'' && (i == first || (tokens.Is(i - 1, ',') && tokens[i - 1].End < tokens[i].Start));

    private static bool ClosesSingle(TokenList tokens, int i, int end) =>
        tokens.FirstOf(i) is '\u2019' or '\'' && (i == end - 1 || tokens.Is(i + 1, ',') || tokens.Is(i - 1, ','));
}
