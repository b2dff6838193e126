using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Acronyms;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Citations;
using CorpusSdk.Reading.Datelines;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Glosses;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;

namespace CorpusSdk.Reading.Parentheticals;

/// <summary>Tells what brackets are that no citation claimed.</summary>
internal static class BracketClassifier
{
    /// <summary>Before citations are looked for: credits and acronyms look like sources.</summary>
    public static void SettleCreditsAndAcronyms(ArticleDraft draft, Dateline? dateline)
    {
        foreach (var bracket in draft.Brackets)
        {
            if (bracket == dateline?.Agency)
            {
                var name = TextSpans.Trim(draft.Text, bracket.Span.Start + 1, bracket.Span.End - 1);
                bracket.Settle(ParentheticalClass.Credit);
                draft.Credits.Add(new CreditReading(bracket.Span, draft.Text.Slice(name)));
            }
            else if (bracket.Link is null && CreditReader.Credited(draft.Text, bracket.Span) is { } source && !CitesSource(draft, bracket))
            {
                bracket.Settle(ParentheticalClass.Credit);
                draft.Credits.Add(new CreditReading(bracket.Span, source));
            }
            else if (AcronymReader.Read(draft, bracket))
            {
                bracket.Settle(ParentheticalClass.Acronym);
            }
        }

        draft.Credits.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    // `… it fell (Source: Kommersant, May 4)`: with a date, at the end of running text, the label opens a citation.
    private static bool CitesSource(ArticleDraft draft, Bracket bracket)
    {
        var tokens = draft.Tokens;
        var first = bracket.FirstToken + 1;
        if (
            bracket.Block < 0
            || bracket.Span.Start == draft.Body[bracket.Block].Start
            || !(tokens.IsWord(first, "source") || tokens.IsWord(first, "sources"))
        )
            return false;
        var dates = new List<WrittenDate>();
        return DateFinder.Find(tokens, first + 1, bracket.LastToken, dates, out _, out _) > 0;
    }

    /// <summary>After citations are found: everything else.</summary>
    public static void SettleRest(ArticleDraft draft)
    {
        var dates = new List<WrittenDate>();
        foreach (var bracket in draft.Brackets)
        {
            if (!bracket.IsSettled)
                bracket.Settle(Classify(draft, bracket, dates));
        }
    }

    private static ParentheticalClass Classify(ArticleDraft draft, Bracket bracket, List<WrittenDate> dates)
    {
        var tokens = draft.Tokens;
        var first = bracket.FirstToken + 1;
        if (bracket.Shape != BracketShape.Round)
            return OfMark(draft, bracket, first);
        if (first >= bracket.LastToken)
            return ParentheticalClass.Other;
        OpeningReader.Skip(tokens, first, bracket.LastToken, out _, out var isReference);
        if (isReference)
            return ParentheticalClass.CrossReference;
        if (DateRangeReader.IsDates(tokens, first, bracket.LastToken, dates))
            return ParentheticalClass.Date;
        // `(left)`, `(right)`
        var isPosition = first + 1 == bracket.LastToken && NameWords.IsCaption(tokens.TextOf(first));
        if (isPosition || QuantityReader.Read(tokens, first, bracket.LastToken) || AddressReader.Opens(tokens, first))
            return ParentheticalClass.Other;
        if (BracketOpeners.ClassOf(tokens, bracket) is { } opened)
            return opened;
        if (PointsElsewhere(tokens, first, bracket.LastToken))
            return ParentheticalClass.CrossReference;
        if (LanguageMarks.Opens(tokens, first, bracket.LastToken))
            return ParentheticalClass.Gloss;
        if (bracket.Block >= 0 && (DefinedTerms.IsOne(tokens, first, bracket.LastToken) || ShortNames.Fits(draft, bracket)))
            return ParentheticalClass.Alias;
        if (bracket.Block >= 0 && GlossReader.Read(draft, bracket))
            return ParentheticalClass.Gloss;
        return HasWord(tokens, first, bracket.LastToken) ? ParentheticalClass.Aside : ParentheticalClass.Other;
    }

    // `see Methods`, `see the annex`; but `see how they run`.
    private static bool PointsElsewhere(TokenList tokens, int first, int end)
    {
        var next = CitationWords.See.Match(tokens, first, end);
        return next > first && next < end && (tokens.IsWord(next, "the") || !Knowledge.FunctionWords.Contains(tokens.TextOf(next)));
    }

    // Links that cite nothing, and what editors put into square brackets.
    private static ParentheticalClass OfMark(ArticleDraft draft, Bracket bracket, int first)
    {
        if (bracket.Shape != BracketShape.Square)
            return bracket.Address is { } address && draft.Text[address.Start] is '#' or '.' or '/'
                ? ParentheticalClass.CrossReference
                : ParentheticalClass.Other;
        return HasWord(draft.Tokens, first, bracket.LastToken) ? ParentheticalClass.Aside : ParentheticalClass.Other;
    }

    private static bool HasWord(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length > 1 && CharacterTable.IsLetter(tokens.FirstOf(i)))
                return true;
        }

        return false;
    }
}
