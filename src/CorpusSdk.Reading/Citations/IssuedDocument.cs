using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Citations;

/// <summary>Reads a document behind who issued it: <c>IACHR, press release 052/24</c>, <c>UNSC, S/2024/92</c>.</summary>
internal static class IssuedDocument
{
    private const int LongestIssuer = 8;

    /// <summary>The token after the issuer; <paramref name="first"/> when the words are something else.</summary>
    public static int IssuerEnd(TokenList tokens, int first, int end)
    {
        for (var i = first + 1; i + 1 < end && i - first <= LongestIssuer; i++)
        {
            if (!tokens.Is(i, ','))
                continue;
            var isDocument = DocumentReader.IsSymbol(tokens, i + 1, end) || IsNumberedPaper(tokens, i + 1, end);
            return isDocument && SourceNames.LooksLikeName(tokens, first, i) ? i : first;
        }

        return first;
    }

    // `press release 052/24`, `working paper No. 12`
    private static bool IsNumberedPaper(TokenList tokens, int first, int end)
    {
        var next = CitationWords.Paper.Match(tokens, first, end);
        if (next == first || next >= end)
            return false;
        var number = CitationWords.Number.Match(tokens, next, end);
        return number < end && DocumentReader.HasDigit(tokens, number) && DocumentReader.IsNumberEnd(tokens, number, end);
    }
}
