using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Phrases that open a sentence before its subject: <c>A month later, during the debate, X …</c>.</summary>
internal static class OpeningPhrases
{
    private const int Most = 3;

    /// <summary>The token after the opening phrases and their commas; <paramref name="start"/> where there are none.</summary>
    public static int After(TokenList tokens, int start, int end)
    {
        var at = start;
        for (var phrases = 0; phrases < Most && (QuotationWords.Is(tokens, at, QuotationWord.Opening) || IsTime(tokens, at)); phrases++)
        {
            var comma = at;
            while (comma < end && !tokens.Is(comma, ','))
                comma++;
            if (comma >= end)
                break;
            at = comma + 1;
        }

        return at;
    }

    // `A month later,`
    private static bool IsTime(TokenList tokens, int at) =>
        QuotationWords.Is(tokens, at, QuotationWord.Determiner)
        && (
            tokens.IsWord(at + 2, "later")
            || tokens.IsWord(at + 2, "earlier")
            || tokens.IsWord(at + 2, "before")
            || tokens.IsWord(at + 2, "after")
        )
        && tokens.Is(at + 3, ',');
}
