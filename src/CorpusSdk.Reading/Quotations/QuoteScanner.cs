using System.Collections.Generic;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Pairs quotation marks, block by block: curly, low-high, guillemets and straight double marks; single marks inside them.</summary>
internal static class QuoteScanner
{
    public static void Scan(ArticleDraft draft)
    {
        foreach (var block in draft.Body)
            Scan(draft.Text, block, draft.QuotePairs);
        draft.QuotePairs.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    private static void Scan(string text, TextSpan block, List<QuotePair> pairs)
    {
        var open = new Stack<(int Start, char Close)>();
        for (var i = block.Start; i < block.End; i++)
        {
            var c = text[i];
            if (open.Count > 0 && IsClosing(text, block, i, open.Peek().Close))
            {
                var (start, _) = open.Pop();
                pairs.Add(new QuotePair(new TextSpan(start, i + 1), open.Count, isClosed: true));
            }
            else if (ClosingOf(text, block, i) is var close and not '\0' && open.Count < 4)
            {
                open.Push((i, close));
            }
        }

        while (open.Count > 0)
        {
            var (start, close) = open.Pop();
            if (close is not ('\'' or '\u2019'))
                pairs.Add(new QuotePair(new TextSpan(start, block.End), open.Count, isClosed: false));
        }
    }

    private static char ClosingOf(string text, TextSpan block, int i) =>
        text[i] switch
        {
            '\u201C' => '\u201D',
            '\u201E' => '\u201C',
            '\u00AB' => '\u00BB',
            '"' => '"',
            '\u2018' when StartsWord(text, block, i) && HasClosingSingle(text, block, i, '\u2019') => '\u2019',
            '\'' when StartsWord(text, block, i) && HasClosingSingle(text, block, i, '\'') => '\'',
            _ => '\0',
        };

    private static bool IsClosing(string text, TextSpan block, int i, char close)
    {
        if (text[i] != close && !(close == '\u201C' && text[i] == '\u201D'))
            return false;
        return close is not ('\'' or '\u2019') || EndsWord(text, block, i);
    }

    // A single mark opens a quotation before a word and after a gap; elsewhere it is an apostrophe.
    private static bool StartsWord(string text, TextSpan block, int i) =>
        i + 1 < block.End && CharacterTable.IsLetter(text[i + 1]) && (i == block.Start || !CharacterTable.IsWordPart(text[i - 1]));

    private static bool EndsWord(string text, TextSpan block, int i) =>
        i > block.Start && !CharacterTable.IsBlank(text[i - 1]) && (i + 1 >= block.End || !CharacterTable.IsWordPart(text[i + 1]));

    private static bool HasClosingSingle(string text, TextSpan block, int i, char close)
    {
        const int LongestSingle = 600;
        var end = System.Math.Min(block.End, i + LongestSingle);
        for (var at = i + 2; at < end; at++)
        {
            if (text[at] == close && EndsWord(text, block, at))
                return true;
        }

        return false;
    }
}
