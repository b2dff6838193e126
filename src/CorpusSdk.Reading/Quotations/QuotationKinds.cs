using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Tells what quotation marks are used for, by the words before and after them, by length and by whether somebody speaks.</summary>
internal sealed class QuotationKinds(ArticleDraft draft)
{
    // Without a cue of speech near it, a quotation of up to this many words is a term or a distancing.
    private const int MostWordsOfTerm = 4;
    private const int MostWordsOfName = 7;

    private readonly HashSet<string> _glosses = new(draft.Glosses.ConvertAll(static g => g.Gloss), StringComparer.Ordinal);

    public QuotationKind Of(Passage passage, FoundSpeakers? found)
    {
        var tokens = draft.Tokens;
        var first = tokens.At(passage.Span.Start);
        var after = tokens.At(passage.Span.End);
        var words = QuotationWordCount.Of(tokens, first, after);
        if (passage.Form != PassageForm.Marked)
            return QuotationKind.Speech;
        if (IsGlossOfTerm(passage.Span))
            return QuotationKind.Term;
        if (IsYearInBrackets(tokens, after) && IsTitleCase(tokens, first + 1, after))
            return QuotationKind.Title;
        if (words <= MostWordsOfName)
        {
            var start = tokens.At(LineStart(draft.Text, passage.Span.Start));
            if (IsTitleCase(tokens, first + 1, after) && IsNear(tokens, start, first, QuotationWord.Work))
                return QuotationKind.Title;
            if (words == 1 && HasDigit(tokens.TextOf(first + 1)))
                return QuotationKind.Term;
            if (
                (IsTerm(passage.Span, start, first, after, words) && !(found is { Subject.IsNamed: true } && IsOwnWords(tokens, first)))
                || (!IsSpoken(found, first, start) && IsName(passage.Span, start, first, after, words))
            )
                return QuotationKind.Term;
        }

        if (found is not null)
            return QuotationKind.Speech;
        return words > MostWordsOfTerm || IsUtterance(passage.Span, first, after) || IsAnnounced(passage.Span, first, words)
            ? QuotationKind.Speech
            : QuotationKind.Scare;
    }

    // Somebody known speaks, or the quotation opens its sentence and a verb follows: `“Bread and Roses,” she said`; but `under the heading “My Pledge,”
    // he wrote` and `according to X, the “Bread Act” …` name something.
    private bool IsSpoken(FoundSpeakers? found, int first, int start) =>
        found is { Subject.IsNamed: true, Rule: not SpeakerRule.AccordingTo }
        || (
            found is { Rule: SpeakerRule.CueAfter }
            && (first == start || draft.Tokens.FirstOf(first - 1) is '.' or '!' or '?' or '\u201D' or '"')
        );

    private bool IsTerm(TextSpan span, int start, int first, int after, int words)
    {
        var tokens = draft.Tokens;
        if (
            IsNear(tokens, start, first, QuotationWord.Naming)
            || IsCalled(tokens, start, first)
            || IsGlossed(span)
            || IsNickname(tokens, first, after, words)
        )
            return true;
        // `“…” means`, `“…” (SARS)`
        if (tokens.Is(after, '(') && NameShape.IsCapitalised(tokens, after + 1) && tokens.Is(after + 2, ')'))
            return true;
        return first == start
            && words <= MostWordsOfTerm
            && after < tokens.Count
            && (QuotationWords.Is(tokens, after, QuotationWord.Meaning) || tokens.IsWord(after, "is"));
    }

    // `in X’s words, “…”` names nothing.
    private static bool IsOwnWords(TokenList tokens, int first) =>
        tokens.Is(first - 1, ',') && QuotationWords.Is(tokens, first - 2, QuotationWord.View);

    // `called “…”` names, unless somebody calls: `which the minister called “…”`.
    private static bool IsCalled(TokenList tokens, int start, int first)
    {
        var called = first - 1;
        if (called < start || !QuotationWords.Is(tokens, called, QuotationWord.Called))
            return false;
        var before = called - 1;
        while (before >= start && VerbReader.IsAdverb(tokens, before))
            before--;
        return before >= start
            && !NameShape.IsCapitalised(tokens, before)
            && !NounPhrases.IsPronoun(tokens, before)
            && !tokens.IsWord(before, "they")
            && !QuotationWords.Is(tokens, before, QuotationWord.Role | QuotationWord.Collective);
    }

    // `Pasquale “Pat” Di Cicco`, `Operation “Granite”`.
    private static bool IsNickname(TokenList tokens, int first, int after, int words) =>
        words <= 2
        && NameShape.IsNameWord(tokens, first - 1)
        && NameShape.IsCapitalised(tokens, first + 1)
        && NameShape.IsNameWord(tokens, after)
        && tokens[first - 1].End + 1 == tokens[first].Start;

    private bool IsGlossed(TextSpan span)
    {
        if (_glosses.Count == 0)
            return false;
        if (_glosses.Contains(draft.Text.Substring(span.Start + 1, span.Length - 2)))
            return true;
        var next = SortedSpans.LastAtOrBefore(draft.Glosses, static g => g.Span, span.End + 1);
        return next >= 0 && draft.Glosses[next].Span.Start >= span.End;
    }

    // `Severny Veter (“Northern Wind”)`
    private bool IsGlossOfTerm(TextSpan span)
    {
        var at = SortedSpans.LastAtOrBefore(draft.Glosses, static g => g.Span, span.Start);
        return at >= 0 && draft.Glosses[at].Span.Start + 1 == span.Start && draft.Glosses[at].Span.End == span.End + 1;
    }

    // `in “The Harbor at Night” (1965)`: a work and its year.
    private static bool IsYearInBrackets(TokenList tokens, int at) =>
        tokens.Is(at, '(') && tokens.Is(at + 2, ')') && DigitRuns.YearOf(tokens.TextOf(at + 1)) > 0;

    // A sentence of its own: `“Shame!”`, `“Give peace a chance” was written`.
    private bool IsUtterance(TextSpan span, int first, int after)
    {
        const int FewestWords = 3;
        return CharacterTable.IsUpper(draft.Tokens.FirstOf(Math.Min(first + 1, draft.Tokens.Count - 1)))
            && (
                draft.Text[span.End - 2] is '!' or '?'
                || (QuotationWordCount.Of(draft.Tokens, first, after) >= FewestWords && !IsTitleCase(draft.Tokens, first + 1, after))
            );
    }

    // A sentence after a colon: `She ended it for her: “We leave at dawn.”`
    private bool IsAnnounced(TextSpan span, int first, int words)
    {
        const int FewestWords = 3;
        return words >= FewestWords
            && draft.Tokens.Is(first - 1, ':')
            && draft.Text[span.End - 2] is '.' or '!' or '?'
            && CharacterTable.IsUpper(draft.Tokens.FirstOf(first + 1));
    }

    // `the word “…”`, `known as the “…”`, `the concept of “…”`.
    private static bool IsNear(TokenList tokens, int start, int first, QuotationWord words)
    {
        const int MostBetween = 2;
        for (var i = first - 1; i >= start && first - 1 - i <= MostBetween; i--)
        {
            if (QuotationWords.Is(tokens, i, words))
                return true;
            if (
                !(
                    tokens.IsWord(i, "as")
                    || tokens.IsWord(i, "the")
                    || tokens.IsWord(i, "of")
                    || tokens.IsWord(i, "for")
                    || tokens.Is(i, ',')
                )
            )
                return false;
        }

        return false;
    }

    // A code or an acronym, or several words with capitals in running text: `the “Radio Control Law”`, `the “Wagner” group`.
    private bool IsName(TextSpan span, int start, int first, int after, int words)
    {
        var tokens = draft.Tokens;
        if (draft.Outline.Title?.Span.Contains(span) == true || draft.Text[span.End - 2] is '!' or '?')
            return false;
        if (words == 1 && IsCode(tokens.TextOf(first + 1)))
            return true;
        return first > start
            && IsCapitalised(tokens, first + 1, after)
            && (words > 1 || QuotationWords.Is(tokens, first - 1, QuotationWord.Determiner));
    }

    private static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (CharacterTable.IsDigit(c))
                return true;
        }

        return false;
    }

    // Capitals on every word but the small ones between.
    private static bool IsCapitalised(TokenList tokens, int first, int end)
    {
        if (!NameShape.IsCapitalised(tokens, first))
            return false;
        for (var i = first; i < end; i++)
        {
            const QuotationWord Small = QuotationWord.Preposition | QuotationWord.Determiner | QuotationWord.Conjunction;
            if (tokens[i].Kind == TokenKind.Word && CharacterTable.IsLower(tokens.FirstOf(i)) && !QuotationWords.Is(tokens, i, Small))
                return false;
        }

        return true;
    }

    private static bool IsCode(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (CharacterTable.IsLower(c) && !CharacterTable.IsDigit(word[word.Length - 1]))
                return false;
        }

        return word.Length > 1 || word.Length == 1 && word[0] is not ('I' or 'A');
    }

    private static bool IsTitleCase(TokenList tokens, int first, int end)
    {
        if (first >= end || !CharacterTable.IsUpper(tokens.FirstOf(first)) && !CharacterTable.IsDigit(tokens.FirstOf(first)))
            return false;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && CharacterTable.IsLower(tokens.FirstOf(i)) && tokens[i].Length > 4)
                return false;
        }

        return true;
    }

    private static int LineStart(string text, int position)
    {
        const int Farthest = 200;
        var at = position;
        while (at > 0 && position - at < Farthest && text[at - 1] is not ('\n' or '\r'))
            at--;
        return at;
    }
}
