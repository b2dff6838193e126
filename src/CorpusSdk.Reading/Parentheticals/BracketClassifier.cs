using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Acronyms;
using CorpusSdk.Reading.Citations;
using CorpusSdk.Reading.Dates;
using CorpusSdk.Reading.Glosses;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

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
            else if (CreditReader.Credited(draft.Text, bracket.Span) is { } source)
            {
                bracket.Settle(ParentheticalClass.Credit);
                draft.Credits.Add(new CreditReading(bracket.Span, source));
            }
            else if (AcronymReader.Read(draft, bracket))
            {
                bracket.Settle(ParentheticalClass.Acronym);
            }
        }

        // A credit line in square brackets is no parenthetical, and a credit all the same.
        foreach (var block in draft.Outline.Blocks)
        {
            if (block.Kind == BlockKind.Credit && draft.Text[block.Span.Start] == '[')
                draft.Credits.Add(new CreditReading(block.Span, CreditReader.Credited(draft.Text, block.Span)!));
        }

        draft.Credits.Sort((a, b) => a.Span.CompareTo(b.Span));
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
        if (first >= bracket.LastToken)
            return ParentheticalClass.Other;
        OpeningReader.Skip(tokens, first, bracket.LastToken, out _, out var isReference);
        if (isReference)
            return ParentheticalClass.CrossReference;
        if (DateRangeReader.IsDates(tokens, first, bracket.LastToken, dates))
            return ParentheticalClass.Date;
        if (BracketOpeners.ClassOf(tokens, bracket) is { } opened)
            return opened;
        if (bracket.Block >= 0 && GlossReader.Read(draft, bracket))
            return ParentheticalClass.Gloss;
        return HasWord(tokens, first, bracket.LastToken) ? ParentheticalClass.Aside : ParentheticalClass.Other;
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
