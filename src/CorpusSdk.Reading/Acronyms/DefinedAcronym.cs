using System;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Acronyms;

/// <summary>Adds an acronym with its long form to the draft, where the text has one.</summary>
internal static class DefinedAcronym
{
    // An acronym alone in brackets is one even when its long form is in another language.
    public static bool AddBefore(ArticleDraft draft, Bracket bracket, TextSpan acronym) =>
        Add(
            draft,
            bracket,
            acronym,
            draft.Body[bracket.Block].Start,
            TextSpans.Trim(draft.Text, draft.Body[bracket.Block].Start, bracket.Span.Start).End
        )
        || AddName(
            draft,
            bracket,
            acronym,
            NameBefore.Find(draft.Tokens, draft.Tokens.At(draft.Body[bracket.Block].Start), bracket.FirstToken),
            bracket.FirstToken
        );

    // `billion cubic meters (bcm)`, `the European Union [EU]`: small letters and what an editor puts in need a word before them for each letter.
    public static bool AddByInitials(ArticleDraft draft, Bracket bracket, TextSpan acronym)
    {
        var span = TextSpans.Trim(draft.Text, draft.Body[bracket.Block].Start, bracket.Span.Start);
        var start = LongForm.ByInitials(draft.Text, span.Start, span.End, draft.Text.Slice(acronym));
        return start >= 0 && AddSpan(draft, bracket, acronym, new TextSpan(start, span.End));
    }

    public static bool AddNameOrInitials(ArticleDraft draft, Bracket bracket, int first, int last)
    {
        var tokens = draft.Tokens;
        return Add(draft, bracket, tokens[last].Span, tokens[first].Start, tokens[last - 2].End, whole: true)
            || (NameBefore.Find(tokens, first, last - 1) == first && AddName(draft, bracket, tokens[last].Span, first, last - 1));
    }

    private static bool AddName(ArticleDraft draft, Bracket bracket, TextSpan acronym, int first, int end) =>
        first < end && AddSpan(draft, bracket, acronym, new TextSpan(draft.Tokens[first].Start, draft.Tokens[end - 1].End));

    private static bool AddSpan(ArticleDraft draft, Bracket bracket, TextSpan acronym, TextSpan longForm)
    {
        draft.Acronyms.Add(new AcronymReading(draft.Text.Slice(acronym), draft.Text.Slice(longForm), bracket.Span));
        return true;
    }

    public static bool Add(ArticleDraft draft, Bracket bracket, TextSpan acronym, int start, int end, bool whole = false)
    {
        var name = draft.Text.Slice(acronym);
        var span = TextSpans.Trim(draft.Text, start, end);
        // `the United Kingdom's (UK) parties`
        if (EndsInPossessive(draft.Text, span) && StartOf(draft.Text, new TextSpan(span.Start, span.End - 2), name) >= 0)
            span = new TextSpan(span.Start, span.End - 2);
        var longStart = StartOf(draft.Text, span, name);
        if (longStart < 0 || (whole && longStart > span.Start + 4))
            return false;
        var longForm = draft.Text.Substring(longStart, span.End - longStart);
        // `Further north, the Azawad Liberation Front (FLA)`: a name begins after its article.
        if (longForm.Length <= name.Length || longForm.IndexOf('(') >= 0 || longForm.IndexOf(", the ", StringComparison.Ordinal) >= 0)
            return false;
        draft.Acronyms.Add(new AcronymReading(name, longForm, bracket.Span));
        return true;
    }

    private static int StartOf(string text, TextSpan before, string acronym) =>
        LongForm.ByInitials(text, before.Start, before.End, acronym) is var byInitials and >= 0
            ? byInitials
            : LongForm.Find(text, before.Start, before.End, acronym);

    private static bool EndsInPossessive(string text, TextSpan span) =>
        span.Length > 2 && text[span.End - 1] == 's' && text[span.End - 2] is '\'' or '\u2019';
}
