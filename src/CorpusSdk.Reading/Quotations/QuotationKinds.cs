using CorpusSdk.Characters;
using CorpusSdk.Reading.Entities;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Tells what quotation marks are used for, by the words before and after them, by length and by whether somebody speaks.</summary>
internal static class QuotationKinds
{
    // Without a cue of speech near it, a quotation of up to this many words is a term or a distancing.
    private const int MostWordsOfTerm = 4;
    private const int MostWordsOfName = 7;

    public static QuotationKind Of(ArticleDraft draft, Passage passage, FoundSpeakers? found)
    {
        var tokens = draft.Tokens;
        var first = tokens.At(passage.Span.Start);
        var after = tokens.At(passage.Span.End);
        var words = QuotationWordCount.Of(tokens, first, after);
        if (passage.Form != PassageForm.Marked)
            return QuotationKind.Speech;
        if (words <= MostWordsOfName)
        {
            var start = tokens.At(LineStart(draft.Text, passage.Span.Start));
            if (IsTitleCase(tokens, first + 1, after) && IsNear(tokens, start, first, QuotationWord.Work))
                return QuotationKind.Title;
            if (IsTerm(draft, passage.Span, start, first, after, words))
                return QuotationKind.Term;
        }

        if (found is not null)
            return QuotationKind.Speech;
        return words > MostWordsOfTerm || IsUtterance(draft, passage.Span, first) ? QuotationKind.Speech : QuotationKind.Scare;
    }

    private static bool IsTerm(ArticleDraft draft, TextSpan span, int start, int first, int after, int words)
    {
        var tokens = draft.Tokens;
        if (
            IsNear(tokens, start, first, QuotationWord.Naming)
            || IsCalled(tokens, start, first)
            || IsGlossed(draft, span)
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

    private static bool IsGlossed(ArticleDraft draft, TextSpan span)
    {
        foreach (var gloss in draft.Glosses)
        {
            if (gloss.Gloss.Length > 0 && span.Length - 2 == gloss.Gloss.Length && Same(draft.Text, span, gloss.Gloss))
                return true;
            if (
                gloss.Span.Start >= span.End
                && gloss.Span.Start - span.End <= 1
                && span.Length - 2 == gloss.Term.Length
                && Same(draft.Text, span, gloss.Term)
            )
                return true;
        }

        return false;
    }

    // A sentence of its own with its own mark: `“Shame!”`
    private static bool IsUtterance(ArticleDraft draft, TextSpan span, int first) =>
        CharacterTable.IsUpper(draft.Tokens.FirstOf(System.Math.Min(first + 1, draft.Tokens.Count - 1)))
        && draft.Text[span.End - 2] is '!' or '?';

    private static bool IsNear(TokenList tokens, int start, int first, QuotationWord words)
    {
        for (var i = System.Math.Max(start, first - 2); i < first; i++)
        {
            if (QuotationWords.Is(tokens, i, words) && !(i == first - 2 && QuotationWords.Is(tokens, first - 1, QuotationWord.Copula)))
                return true;
        }

        return false;
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

    private static bool Same(string text, TextSpan span, string gloss) =>
        string.CompareOrdinal(text, span.Start + 1, gloss, 0, gloss.Length) == 0;
}
