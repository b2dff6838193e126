using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads <c>[author,] "TITLE," [place | outlet,] date</c>: the outlet stands in the text, unless a known one follows the title.</summary>
internal static class TitleReader
{
    public static bool Read(TokenList tokens, SourceRegistry registry, int first, int end, CitationGroup group)
    {
        if (!FindTitle(tokens, first, end, out var close))
            return false;
        var start = close + 1;
        for (var i = start; i <= end; i++)
        {
            if (i < end && !tokens.Is(i, ','))
                continue;
            if (i > start && registry.Find(tokens.Text.AsSpan(tokens[start].Start, tokens[i - 1].End)) is not null)
                group.Sources.Add(new TextSpan(tokens[start].Start, tokens[i - 1].End));
            start = i + 1;
        }

        if (group.Sources.Count == 0)
            group.Rule = SourceRule.Missing;
        return true;
    }

    private static bool FindTitle(TokenList tokens, int first, int end, out int close)
    {
        close = -1;
        var open = -1;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Symbol)
                continue;
            var c = tokens.FirstOf(i);
            if (open < 0 && c is '"' or '\u201C')
                open = i;
            else if (open >= 0 && c is '"' or '\u201D')
                close = i;
        }

        // The title begins the group or follows an author and a comma.
        return close > open + 1 && open >= 0 && (open == first || tokens.Is(open - 1, ','));
    }

    private static System.ReadOnlySpan<char> AsSpan(this string text, int start, int end) =>
        System.MemoryExtensions.AsSpan(text, start, end - start);
}
