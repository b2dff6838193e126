using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Counts the words of a quotation.</summary>
internal static class QuotationWordCount
{
    public static int Of(TokenList tokens, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                words++;
        }

        return words;
    }
}
