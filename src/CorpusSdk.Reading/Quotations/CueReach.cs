using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Whether a verb before a quotation introduces it: in the same clause, and for a few quoted words right before them or through <c>as</c>.</summary>
internal sealed class CueReach(TokenList tokens)
{
    private const int MostQuotedWords = 4;
    private const int Near = 3;
    private const int NearAs = 4;

    private static readonly string[] ClauseOpeners =
    [
        "but",
        "while",
        "whereas",
        "and",
        "although",
        "though",
        "which",
        "who",
        "when",
        "because",
        "yet",
    ];

    public bool Reaches(int verb, TextSpan quotation)
    {
        var first = tokens.At(quotation.Start);
        if (HasClauseBreak(verb, first))
            return false;
        if (Words(first, tokens.At(quotation.End)) > MostQuotedWords || first - verb <= Near)
            return true;
        for (var i = System.Math.Max(verb + 1, first - NearAs); i < first; i++)
        {
            if (tokens.IsWord(i, "as"))
                return true;
        }

        return false;
    }

    private bool HasClauseBreak(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (tokens.Is(i, ';'))
                return true;
            if (!tokens.Is(i, ','))
                continue;
            foreach (var opener in ClauseOpeners)
            {
                if (tokens.IsWord(i + 1, opener))
                    return true;
            }
        }

        return false;
    }

    private int Words(int first, int end)
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
