using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads a work and a page without a date: <c>Smith, p. 45</c>, <c>Harbour Report, vol. 5, p. 91</c>.</summary>
internal static class PagesReader
{
    public static bool Read(TokenList tokens, int first, int end, WrittenGroup group)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (!tokens.Is(at, ',') || !NamesPage(tokens, at, end) || LocatorReader.Read(tokens, at, end, out var locator) != end)
                continue;
            var isWork = IsWork(tokens, first, at);
            if (!isWork && !AuthorNames.Are(tokens, first, at))
                return false;
            group.Locator = locator;
            group.Cite(isWork ? CitationKind.Document : CitationKind.AuthorYear, new TextSpan(tokens[first].Start, tokens[at - 1].End));
            return true;
        }

        return false;
    }

    private static bool IsWork(TokenList tokens, int first, int end) =>
        end - first > 1
        && SourceNames.LooksLikeName(tokens, first, end)
        && (
            CitationWords.Document.MatchBefore(tokens, first, end) < end
            || CitationWords.Paper.MatchBefore(tokens, first, end) < end
            || SourceNames.LooksLikeOutlet(tokens, first, end)
        );

    private static bool NamesPage(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                tokens.IsWord(i, "p")
                || tokens.IsWord(i, "pp")
                || tokens.IsWord(i, "page")
                || tokens.IsWord(i, "pages")
                || tokens.IsWord(i, "para")
            )
                return true;
        }

        return false;
    }
}
