using System;
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

    // By the first letter: a slip there is another word.
    private readonly Term?[] _byFirst = new Term?[Buckets];

    private int _terms;
    private int _compared;

    private SpellingReview(ArticleDraft draft) => _draft = draft;

    public static void Report(ArticleDraft draft) => new SpellingReview(draft).Report();

    private void Report()
    {
        foreach (var gloss in _draft.Glosses)
        {
            foreach (var word in gloss.Term.Split(' '))
                Add(word.AsSpan(), isGlossed: true);
        }

        foreach (var entity in _draft.Entities)
        {
            foreach (var mention in entity.Mentions)
                AddName(mention.Span);
        }

        if (_terms == 0)
            return;
        foreach (var block in _draft.Body)
        {
            for (var i = First(block); IsIn(block, i); i++)
            {
                if (IsWord(i) && Find(_draft.Tokens.TextOf(i)) is { } term)
                    term.Count++;
            }
        }

        foreach (var block in _draft.Body)
        {
            for (var i = First(block); IsIn(block, i); i++)
            {
                if (IsWord(i))
                    Compare(i);
            }
        }
    }

    private void AddName(TextSpan span)
    {
        if (span.Length < Shortest)
            return;
        for (var i = First(span); IsIn(span, i); i++)
        {
            if (CharacterTable.IsUpper(_draft.Tokens.FirstOf(i)))
                Add(_draft.Tokens.TextOf(i), isGlossed: false);
        }
    }

    private void Add(ReadOnlySpan<char> word, bool isGlossed)
    {
        if (word.Length is < Shortest or > Longest)
            return;
        if (Find(word) is { } term)
        {
            term.IsGlossed |= isGlossed;
        }
        else if (_terms < MostTerms)
        {
            _terms++;
            _byFirst[word[0] % Buckets] = new Term(word.ToString(), _byFirst[word[0] % Buckets]) { IsGlossed = isGlossed };
        }
    }

    private Term? Find(ReadOnlySpan<char> word)
    {
        for (var term = _byFirst[word[0] % Buckets]; term is not null; term = term.Next)
        {
            if (word.SequenceEqual(term.Word.AsSpan()))
                return term;
        }

        return null;
    }

    private void Compare(int token)
    {
        var word = _draft.Tokens.TextOf(token);
        for (var term = _byFirst[word[0] % Buckets]; term is not null; term = term.Next)
        {
            if (!term.IsFixed || Math.Abs(term.Word.Length - word.Length) > 1 || !IsNear(word, term.Word.AsSpan()))
                continue;
            // A name that is written once has its own spelling as much as a word has.
            if (Find(word) is not { IsGlossed: true } && _compared++ < MostCompared && !IsKnown(word) && StandsOnce(word))
                _draft.Report(EntityRules.NearMiss, _draft.Tokens[token].Span, word.ToString(), term.Word);
            return;
        }
    }

    private static bool IsNear(ReadOnlySpan<char> word, ReadOnlySpan<char> term) =>
        NearestName.IsOneApart(word, term) && !IsInflected(word, term);

    private bool StandsOnce(ReadOnlySpan<char> word)
    {
        var rest = _draft.Text.AsSpan();
        var after = rest.IndexOf(word) + word.Length;
        return rest.Slice(after).IndexOf(word) < 0 || StandsOnceAsWord(word);
    }

    // The letters stand in a longer word, in a heading or in a note as well.
    private bool StandsOnceAsWord(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var block in _draft.Body)
        {
            for (var i = First(block); IsIn(block, i); i++)
            {
                if (IsWord(i) && _draft.Tokens.TextOf(i).SequenceEqual(word) && ++count == 2)
                    return false;
            }
        }

        return count == 1;
    }

    private bool IsKnown(ReadOnlySpan<char> word)
    {
        foreach (var entity in _draft.Entities)
        {
            foreach (var mention in entity.Mentions)
            {
                if (!entity.IsNew && _draft.Text.AsSpan(mention.Span).SequenceEqual(word))
                    return true;
            }
        }

        return false;
    }

    private int First(TextSpan block) => _draft.Tokens.At(block.Start);

    private bool IsIn(TextSpan block, int token) => token < _draft.Tokens.Count && _draft.Tokens[token].End <= block.End;

    private bool IsWord(int token)
    {
        var (kind, length) = (_draft.Tokens[token].Kind, _draft.Tokens[token].Length);
        return kind == TokenKind.Word && length is >= Shortest and <= Longest;
    }

    // `Russian` and `Russians` differ at the end only; `protivnik` and `protivnk` do not.
    private static bool IsInflected(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var same = NearestName.SharedStart(left, right);
        return same == Math.Min(left.Length, right.Length) || (left.Length == right.Length && same == left.Length - 1);
    }

    // One of those with the same first letter.
    private sealed class Term(string word, Term? next)
    {
        public string Word => word;

        public Term? Next => next;

        public int Count { get; set; }

        public bool IsGlossed { get; set; }

        /// <summary>Whether it has a fixed spelling: it is glossed and stands in the text, or is a name that the article writes at least twice.</summary>
        public bool IsFixed => Count > (IsGlossed ? 0 : 1);
    }
}
