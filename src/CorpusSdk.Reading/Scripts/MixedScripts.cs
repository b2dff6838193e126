using System;
using System.Globalization;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Scripts;

/// <summary>
/// Reports words and names that hold letters of Latin and of a script whose letters look like Latin ones (UTS #39): such a name is another name for every
/// search, and no rule makes the two one.
/// </summary>
internal static class MixedScripts
{
    public static void Report(ArticleDraft draft)
    {
        var first = ScriptRanges.FirstLookalike(draft.Text);
        if (first < 0)
            return;
        foreach (var block in draft.Outline.Blocks)
        {
            if (block.Kind != BlockKind.Code && block.Span.End > first)
                ReportWords(draft, block.Span, Math.Max(first, block.Span.Start));
        }

        // `SU 83М6Е2`: each word is of one script, the name is of two.
        foreach (var entity in draft.Entities)
        {
            var mention = entity.Mentions[0].Span;
            if (mention.End > first && !HoldsMixedWord(draft.Text, mention))
                ReportMix(draft, mention);
        }
    }

    // Such a word is reported already.
    private static bool HoldsMixedWord(string text, TextSpan span)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && CharacterTable.IsWordPart(text[i]))
                continue;
            if (IsMixed(text, new TextSpan(start, i), out _, out _))
                return true;
            start = i + 1;
        }

        return false;
    }

    private static void ReportWords(ArticleDraft draft, TextSpan block, int from)
    {
        var text = draft.Text;
        for (var i = from; i < block.End; i++)
        {
            if (ScriptRanges.Of(text[i]) is not (Script.Greek or Script.Cyrillic))
                continue;
            var start = i;
            while (start > block.Start && CharacterTable.IsWordPart(text[start - 1]))
                start--;
            while (i + 1 < block.End && CharacterTable.IsWordPart(text[i + 1]))
                i++;
            ReportMix(draft, new TextSpan(start, i + 1));
        }
    }

    private static void ReportMix(ArticleDraft draft, TextSpan span)
    {
        if (!IsMixed(draft.Text, span, out var script, out var letter))
            return;
        var code = ((int)letter).ToString("X4", CultureInfo.InvariantCulture);
        draft.Report(EntityRules.MixedScripts, span, draft.Text.Slice(span), script.ToString(), "U+" + code);
    }

    private static bool IsMixed(string text, TextSpan span, out Script script, out char letter)
    {
        var hasLatin = false;
        (script, letter) = (Script.Other, '\0');
        for (var i = span.Start; i < span.End; i++)
        {
            var own = ScriptRanges.Of(text[i]);
            hasLatin |= own == Script.Latin;
            // `μg` is written so: a Greek letter counts where it looks like a Latin one.
            if (script == Script.Other && (own == Script.Cyrillic || (own == Script.Greek && ScriptRanges.LooksLatin(text[i]))))
                (script, letter) = (own, text[i]);
        }

        return hasLatin && script != Script.Other;
    }
}
