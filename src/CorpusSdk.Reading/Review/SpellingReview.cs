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
internal sealed class SpellingReview
{
    private const int Shortest = 6;
    private const int Longest = 30;

    // Of longer lists of names the first ones are compared, so that time grows with length.
    private const int MostTerms = 256;
    private const int Buckets = 64;

    // Each costs a look at the whole text.
    private const int MostCompared = 100;

    private readonly ArticleDraft _draft;
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);

    // By the first letter: a slip there is another word.
    private readonly List<Term>?[] _byFirst = new List<Term>?[Buckets];

    private int _compared;

    private SpellingReview(ArticleDraft draft) => _draft = draft;

    public static void Report(ArticleDraft draft) => new SpellingReview(draft).Report();

    private void Report()
    {
        foreach (var gloss in _draft.Glosses)
        {
            foreach (var word in gloss.Term.Split(' '))
                Add(word, isGlossed: true);
        }

        foreach (var entity in _draft.Entities)
        {
            foreach (var mention in entity.Mentions)
                AddName(mention.Span);
        }

        if (_terms.Count == 0)
            return;
        foreach (var token in Words())
        {
            if (_terms.TryGetValue(_draft.Tokens.FormOf(token).Text, out var term))
                term.Count++;
        }

        foreach (var term in _terms.Values)
        {
            // A name has a fixed spelling when the article writes it at least twice.
            if (term.Count > (term.IsGlossed ? 0 : 1))
                (_byFirst[term.Word[0] % Buckets] ??= []).Add(term);
        }

        foreach (var token in Words())
            Compare(token);
    }

    private void AddName(TextSpan span)
    {
        var last = _draft.Tokens.At(span.End);
        for (var i = _draft.Tokens.At(span.Start); i < last; i++)
        {
            if (CharacterTable.IsUpper(_draft.Tokens.FirstOf(i)) && _draft.Tokens[i].End <= span.End)
                Add(_draft.Tokens.FormOf(i).Text, isGlossed: false);
        }
    }

    private void Add(string word, bool isGlossed)
    {
        if (word.Length is < Shortest or > Longest)
            return;
        if (_terms.TryGetValue(word, out var term))
            term.IsGlossed |= isGlossed;
        else if (_terms.Count < MostTerms)
            _terms.Add(word, new Term(word) { IsGlossed = isGlossed });
    }

    private void Compare(int token)
    {
        var word = _draft.Tokens.FormOf(token).Text;
        if (_byFirst[word[0] % Buckets] is not { } terms)
            return;
        foreach (var term in terms)
        {
            if (Math.Abs(term.Word.Length - word.Length) > 1 || !IsNear(word, term.Word))
                continue;
            // A name that is written once has its own spelling as much as a word has.
            if (
                !(_terms.TryGetValue(word, out var own) && own.IsGlossed)
                && _compared++ < MostCompared
                && StandsOnce(word)
                && !IsKnown(word)
            )
                _draft.Report(EntityRules.NearMiss, _draft.Tokens[token].Span, word, term.Word);
            return;
        }
    }

    private static bool IsNear(string word, string term) =>
        NearestName.Distance(word.AsSpan(), term.AsSpan(), 1) == 1 && !IsInflected(word, term);

    private bool StandsOnce(string word)
    {
        var count = 0;
        foreach (var token in Words())
            count += string.Equals(_draft.Tokens.FormOf(token).Text, word, StringComparison.Ordinal) ? 1 : 0;
        return count == 1;
    }

    private bool IsKnown(string word)
    {
        foreach (var entity in _draft.Entities)
        {
            foreach (var mention in entity.Mentions)
            {
                if (!entity.IsNew && _draft.Text.AsSpan(mention.Span).SequenceEqual(word.AsSpan()))
                    return true;
            }
        }

        return false;
    }

    private IEnumerable<int> Words()
    {
        foreach (var block in _draft.Body)
        {
            for (var i = _draft.Tokens.At(block.Start); i < _draft.Tokens.Count && _draft.Tokens[i].End <= block.End; i++)
            {
                if (_draft.Tokens[i].Kind == TokenKind.Word && _draft.Tokens[i].Length is >= Shortest and <= Longest)
                    yield return i;
            }
        }
    }

    // `Russian` and `Russians` differ at the end only; `protivnik` and `protivnk` do not.
    private static bool IsInflected(string left, string right)
    {
        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same])
            same++;
        return same == Math.Min(left.Length, right.Length) || (left.Length == right.Length && same == left.Length - 1);
    }

    private sealed class Term(string word)
    {
        public string Word => word;

        public int Count { get; set; }

        public bool IsGlossed { get; set; }
    }
}
