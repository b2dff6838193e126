using System;
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
            if (mention.End > first && draft.Text.IndexOf(' ', mention.Start, mention.Length) >= 0)
                ReportMix(draft, mention);
        }
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
        var (hasLatin, other, at) = (false, Script.Other, -1);
        for (var i = span.Start; i < span.End; i++)
        {
            var script = ScriptRanges.Of(draft.Text[i]);
            hasLatin |= script == Script.Latin;
            // `μg` and `α4` are written so; a Greek letter counts where it looks like a Latin one.
            if (script == Script.Cyrillic || (script == Script.Greek && ScriptRanges.LooksLatin(draft.Text[i])))
                (other, at) = at < 0 ? (script, i) : (other, at);
        }

        if (!hasLatin || at < 0)
            return;
        var code = ((int)draft.Text[at]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
        draft.Report(EntityRules.MixedScripts, span, draft.Text.Slice(span), other.ToString(), "U+" + code);
    }
}
