using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Characters;
using CorpusSdk.Quoting;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Analyzers.Quotes;

/// <summary>Finds the words of an article that are nearest to words that do not stand in it, by the fewest words to put in, take out or replace.</summary>
internal static class NearestWording
{
    // A word that is a letter or two off costs half of another word.
    private const int OtherWord = 2;
    private const int SimilarWord = 1;

    // Beyond that many words a comparison is not worth its time.
    private const int LongestQuotation = 400;

    /// <summary>The place in the unfolded text; null when nothing is near.</summary>
    public static TextSpan? Find(FoldedText article, FoldedText wanted)
    {
        var words = Split(wanted.ToString());
        var text = article.ToString();
        var candidates = Split(text);
        if (words.Count is 0 or > LongestQuotation || candidates.Count == 0)
            return null;
        var (first, last, cost) = Align(words, candidates);
        // Half of the words may be others; two words that are both near also count.
        if (cost > words.Count || last < first)
            return null;
        var start = candidates[first].Start;
        var end = candidates[last].End;
        (start, end) = TakeMarks(text, wanted.ToString(), start, end);
        return article.Unfold(start, end);
    }

    /// <summary>First and last word of the cheapest part of the article, and what it costs.</summary>
    private static (int First, int Last, int Cost) Align(List<Word> wanted, List<Word> candidates)
    {
        var costs = Enumerable.Range(0, wanted.Count + 1).Select(i => i * OtherWord).ToArray();
        var starts = new int[wanted.Count + 1];
        var (first, last, least) = (0, -1, int.MaxValue);
        for (var at = 0; at < candidates.Count; at++)
        {
            var (diagonalCost, diagonalStart) = (costs[0], at);
            starts[0] = at + 1;
            for (var i = 1; i <= wanted.Count; i++)
            {
                var replaced = diagonalCost + Cost(wanted[i - 1], candidates[at]);
                var added = costs[i] + OtherWord;
                var removed = costs[i - 1] + OtherWord;
                var replacedStart = diagonalStart;
                (diagonalCost, diagonalStart) = (costs[i], starts[i]);
                costs[i] = Math.Min(replaced, Math.Min(added, removed));
                if (costs[i] == replaced)
                    starts[i] = replacedStart;
                else if (costs[i] == removed)
                    starts[i] = starts[i - 1];
            }

            var start = starts[wanted.Count];
            var cost = costs[wanted.Count];
            // Of two that cost the same, a word replaced is better than a word left out.
            if (cost < least || (cost == least && first == start && Surplus(start, at) < Surplus(first, last)))
                (first, last, least) = (start, at, cost);
        }

        return (first, last, least);

        int Surplus(int from, int to) => Math.Abs(to - from + 1 - wanted.Count);
    }

    private static int Cost(Word wanted, Word candidate)
    {
        if (wanted.Text == candidate.Text)
            return 0;
        var allowed = NearestName.Allowed(Math.Min(wanted.Text.Length, candidate.Text.Length));
        return NearestName.Distance(wanted.Text.AsSpan(), candidate.Text.AsSpan(), allowed) <= allowed ? SimilarWord : OtherWord;
    }

    /// <summary>Marks before the first and after the last word belong to the wording when the wanted one has marks there.</summary>
    private static (int Start, int End) TakeMarks(string text, string wanted, int start, int end)
    {
        if (!CharacterTable.IsWordPart(wanted[0]))
        {
            while (start > 0 && IsMark(text[start - 1]))
                start--;
        }

        if (!CharacterTable.IsWordPart(wanted[wanted.Length - 1]))
        {
            while (end < text.Length && IsMark(text[end]))
                end++;
        }

        return (start, end);
    }

    private static bool IsMark(char c) => c is not (' ' or '-') && !CharacterTable.IsWordPart(c);

    private static List<Word> Split(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length; )
        {
            var end = CharacterTable.WordPartsEnd(text, at);
            if (end > at)
                words.Add(new Word(CharacterTable.ToLower(text.Substring(at, end - at)), at, end));
            at = Math.Max(end, at + 1);
        }

        return words;
    }

    private readonly record struct Word(string Text, int Start, int End);
}
