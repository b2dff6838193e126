using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Glosses;

/// <summary>
/// Reads translations and explanations of terms: <c>“probable adversary” (veroyatny protivnik)</c>, <c>Severny Veter (“Northern Wind”)</c>,
/// <c>typhoon Doksuri (杜苏芮)</c>.
/// </summary>
internal static class GlossReader
{
    private const int MostTokens = 8;

    /// <summary>Whether the bracket is a gloss; a term with its gloss is added to the draft.</summary>
    public static bool Read(ArticleDraft draft, Bracket bracket)
    {
        var tokens = draft.Tokens;
        var first = bracket.FirstToken + 1;
        var last = bracket.LastToken - 1;
        if (bracket.Block < 0 || last < first || last - first >= MostTokens)
            return false;
        var inner = new TextSpan(tokens[first].Start, tokens[last].End);
        var isOtherScript = IsOtherScript(draft.Text, inner);
        // `(ru)` marks a language, `(Applause.)` is a stage direction; two Chinese characters are a name.
        if ((first == last && tokens[first].Length <= 2 && !isOtherScript) || tokens.Is(last, '.'))
            return false;
        if (draft.Text[inner.Start] != '(' && QuoteEnding(draft, bracket.Span.Start) is { } quoted && !HasEnglishWord(draft, first, last))
        {
            draft.Glosses.Add(new GlossReading(draft.Text.Slice(inner), draft.Text.Slice(quoted), bracket.Span));
            return true;
        }

        if (
            draft.Text[inner.Start] is '\u201C' or '"' or '\u2018'
            && draft.Text[inner.End - 1] is '\u201D' or '"' or '\u2019'
            && IsOneQuotation(draft.Text, inner)
        )
        {
            if ((WordsBefore(draft, bracket) ?? GlossedWords.Before(tokens, bracket)) is { } term)
                draft.Glosses.Add(
                    new GlossReading(draft.Text.Slice(term), draft.Text.Substring(inner.Start + 1, inner.Length - 2), bracket.Span)
                );
            return true;
        }

        if (GlossedWords.Explain(tokens, first, last) && GlossedWords.Before(tokens, bracket) is { } words)
        {
            draft.Glosses.Add(new GlossReading(draft.Text.Slice(words), draft.Text.Slice(inner), bracket.Span));
            return true;
        }

        return isOtherScript || IsTranscribed(draft.Text, inner) || LatinNames.Fit(tokens, first, last + 1);
    }

    // The inside of a quotation that ends right before the bracket.
    private static TextSpan? QuoteEnding(ArticleDraft draft, int position)
    {
        var index = SortedSpans.LastAtOrBefore(draft.QuotePairs, static p => p.Span, position);
        if (index < 0 || draft.QuotePairs[index] is not { IsClosed: true, Span: { Length: > 2 } span } || span.End > position)
            return null;
        return TextSpans.Trim(draft.Text, span.End, position).IsEmpty ? new TextSpan(span.Start + 1, span.End - 1) : null;
    }

    private static TextSpan? WordsBefore(ArticleDraft draft, Bracket bracket)
    {
        var tokens = draft.Tokens;
        var at = bracket.FirstToken;
        while (
            at > 0
            && bracket.FirstToken - at < MostTokens
            && tokens[at - 1].Kind == Tokens.TokenKind.Word
            && CharacterTable.IsUpper(tokens.FirstOf(at - 1))
        )
            at--;
        return at == bracket.FirstToken ? null : new TextSpan(tokens[at].Start, tokens[bracket.FirstToken - 1].End);
    }

    private static bool HasEnglishWord(ArticleDraft draft, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (FunctionWords.Contains(draft.Tokens.TextOf(i)))
                return true;
            if (draft.Tokens[i].Kind == Tokens.TokenKind.Number)
                return true;
        }

        return false;
    }

    // `国防部, guofang bu`: as it is written, and how that is read.
    private static bool IsTranscribed(string text, TextSpan inner)
    {
        const int FewestLetters = 2;
        var comma = text.IndexOf(',', inner.Start, inner.Length);
        return comma - inner.Start >= FewestLetters
            && IsOtherScript(text, new TextSpan(inner.Start, comma))
            && !IsOtherScript(text, new TextSpan(comma, inner.End));
    }

    private static bool IsOtherScript(string text, TextSpan span)
    {
        const char FirstNonLatin = '\u0370';
        var letters = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!CharacterTable.IsLetter(text[i]))
                continue;
            if (text[i] < FirstNonLatin)
                return false;
            letters++;
        }

        return letters > 0;
    }

    // `“The Harbor” and “The Bridge”` are two.
    private static bool IsOneQuotation(string text, TextSpan inner) =>
        text.IndexOfAny(['\u201C', '\u201D', '"'], inner.Start + 1, inner.Length - 2) < 0;
}
