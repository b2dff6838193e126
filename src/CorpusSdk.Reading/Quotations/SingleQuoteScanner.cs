using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>
/// Pairs single quotation marks and leaves apostrophes alone. A mark opens before a word and after a gap; it is closed by the first mark behind a word
/// that cannot be a plural possessive, or else by the first that can.
/// </summary>
internal static class SingleQuoteScanner
{
    private const int Longest = 2000;

    /// <param name="text">The text.</param>
    /// <param name="block">The block to scan.</param>
    /// <param name="pairs">Pairs of double marks in order of their starts; those of single marks are added at the end.</param>
    public static void Scan(string text, TextSpan block, List<(TextSpan Span, bool IsClosed)> pairs)
    {
        var count = pairs.Count;
        var next = 0;
        var around = new Stack<int>();
        var marks = QuoteMarks.Single;
        for (var i = marks.Next(text, block.Start, block.End); i < block.End; i = marks.Next(text, i + 1, block.End))
        {
            for (; next < count && pairs[next].Span.Start <= i; next++)
            {
                if (pairs[next].IsClosed)
                    around.Push(pairs[next].Span.End - 1);
            }

            while (around.Count > 0 && around.Peek() <= i)
                around.Pop();
            if (!Opens(text, block, i))
                continue;
            var limit = System.Math.Min(around.Count > 0 ? around.Peek() : block.End, i + Longest);
            var close = Close(text, block, i, limit, pairs, next, count);
            if (close < 0)
                continue;
            pairs.Add((new TextSpan(i, close + 1), true));
            i = SkipTo(close, pairs, ref next, count);
        }
    }

    // Marks inside the pair that was just found are read as well, but only double ones nest there.
    private static int SkipTo(int close, List<(TextSpan Span, bool IsClosed)> pairs, ref int next, int count)
    {
        while (next < count && pairs[next].Span.Start <= close)
            next++;
        return close;
    }

    private static int Close(
        string text,
        TextSpan block,
        int start,
        int limit,
        List<(TextSpan Span, bool IsClosed)> pairs,
        int next,
        int count
    )
    {
        var possessive = -1;
        for (var at = start + 2; at < limit; at++)
        {
            for (; next < count && pairs[next].Span.Start < at; next++)
            {
                // What stands in a nested double pair cannot close this one.
                if (pairs[next].IsClosed && pairs[next].Span.End > at)
                    at = pairs[next].Span.End;
            }

            if (at >= limit || Opens(text, block, at))
                break;
            if (!ClosesLike(text[start], text[at]) || !EndsWord(text, block, at))
                continue;
            if (!IsPluralPossessive(text, block, at))
                return at;
            if (possessive < 0)
                possessive = at;
        }

        return possessive;
    }

    private static bool ClosesLike(char open, char c) => open == '\'' ? c == '\'' : c is '\u2019' || (open == '\u201A' && c == '\u2018');

    private static bool Opens(string text, TextSpan block, int at) =>
        QuoteMarks.IsSingle(text[at])
        && at + 1 < block.End
        && (CharacterTable.IsLetter(text[at + 1]) || text[at + 1] is '[' or '\u2026' || CharacterTable.IsDigit(text[at + 1]))
        && (at == block.Start || !(CharacterTable.IsWordPart(text[at - 1]) || text[at - 1] is '.' or '\u2019'))
        && !IsElision(text, block, at);

    // `'90s`, `'n' roll`, `'tis`: an apostrophe that stands for what is left out.
    private static bool IsElision(string text, TextSpan block, int at)
    {
        var end = at + 1;
        while (end < block.End && CharacterTable.IsWordPart(text[end]))
            end++;
        var word = System.MemoryExtensions.AsSpan(text, at + 1, end - at - 1);
        if (CharacterTable.IsDigit(text[at + 1]))
            return word.Length is 2 or 3 && CharacterTable.IsDigit(word[1]) && (word.Length == 2 || word[2] is 's');
        return QuotationWords.Is(word, QuotationWord.Elision);
    }

    private static bool EndsWord(string text, TextSpan block, int at) =>
        !CharacterTable.IsBlank(text[at - 1]) && (at + 1 >= block.End || !CharacterTable.IsWordPart(text[at + 1]));

    private static bool IsPluralPossessive(string text, TextSpan block, int at) =>
        text[at - 1] is 's' or 'S' && at + 2 < block.End && CharacterTable.IsBlank(text[at + 1]) && CharacterTable.IsLetter(text[at + 2]);
}
