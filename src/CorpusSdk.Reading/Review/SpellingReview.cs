using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Review;

/// <summary>
/// Words that stand once and are one letter away from a name or a glossed term of the article. Only words with a fixed spelling are compared: common words have
/// neighbours that are words too.
/// </summary>
internal static class SpellingReview
{
    private const int Shortest = 6;
    private const int Longest = 30;

    public static void Report(ArticleDraft draft)
    {
        var words = Words(draft);
        var neighbours = new Dictionary<string, string>(StringComparer.Ordinal);
        var terms = new HashSet<string>(draft.Glosses.SelectMany(g => g.Term.Split(' ')).Where(IsLong), StringComparer.Ordinal);
        foreach (var term in terms.Where(words.ContainsKey).Concat(Names(draft, words)))
        {
            foreach (var key in Keys(term))
            {
                if (!neighbours.ContainsKey(key))
                    neighbours.Add(key, term);
            }
        }

        if (neighbours.Count == 0)
            return;
        var known = new HashSet<string>(
            draft.Entities.Where(e => !e.IsNew).SelectMany(e => e.Mentions.Select(m => draft.Text.Slice(m.Span)))
        );
        foreach (var word in words.Where(w => w.Value.Count == 1 && !terms.Contains(w.Key) && !known.Contains(w.Key)))
        {
            if (Nearest(word.Key, neighbours) is { } near)
                draft.Report(EntityRules.NearMiss, word.Value.First, word.Key, near);
        }
    }

    private static Dictionary<string, (int Count, TextSpan First)> Words(ArticleDraft draft)
    {
        var words = new Dictionary<string, (int Count, TextSpan First)>(StringComparer.Ordinal);
        foreach (var block in draft.Body)
        {
            for (var i = draft.Tokens.At(block.Start); i < draft.Tokens.Count && draft.Tokens[i].End <= block.End; i++)
            {
                var token = draft.Tokens[i];
                if (token.Kind != TokenKind.Word || token.Length is < Shortest or > Longest)
                    continue;
                var word = draft.Text.Slice(token.Span);
                words[word] = words.TryGetValue(word, out var before) ? (before.Count + 1, before.First) : (1, token.Span);
            }
        }

        return words;
    }

    // Words of names that the article writes at least twice.
    private static IEnumerable<string> Names(ArticleDraft draft, Dictionary<string, (int Count, TextSpan First)> words) =>
        draft
            .Entities.SelectMany(e => e.Mentions)
            .SelectMany(m => draft.Text.Slice(m.Span).Split(' '))
            .Where(w => IsLong(w) && CharacterTable.IsUpper(w[0]) && words.TryGetValue(w, out var use) && use.Count > 1)
            .Distinct(StringComparer.Ordinal);

    private static bool IsLong(string word) => word.Length is >= Shortest and <= Longest;

    // Two words are one letter apart when one of these is the same: the word itself, and the word without a letter that is not its first.
    private static IEnumerable<string> Keys(string word)
    {
        yield return word;
        for (var i = 1; i < word.Length; i++)
            yield return word.Remove(i, 1);
    }

    private static string? Nearest(string word, Dictionary<string, string> neighbours)
    {
        foreach (var key in Keys(word))
        {
            if (
                neighbours.TryGetValue(key, out var near)
                && NearestName.Distance(word.AsSpan(), near.AsSpan(), 1) == 1
                && !IsInflected(word, near)
            )
                return near;
        }

        return null;
    }

    // `Russian` and `Russians` differ at the end only; `protivnik` and `protivnk` do not.
    private static bool IsInflected(string left, string right)
    {
        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same])
            same++;
        return same == Math.Min(left.Length, right.Length) || (left.Length == right.Length && same == left.Length - 1);
    }
}
