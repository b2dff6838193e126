using System;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Finds the sentence around a quotation.</summary>
internal sealed class FrameReader(ArticleDraft draft)
{
    public Frame Of(Passage passage)
    {
        var tokens = draft.Tokens;
        var (block, last) = Blocks(passage.Span);
        var start = block.Start;
        var end = last.End;
        var sentence = SortedSpans.LastAtOrBefore(draft.Sentences, static s => s, passage.Span.Start);
        if (sentence >= 0 && draft.Sentences[sentence].Start >= block.Start && draft.Sentences[sentence].Contains(passage.Span.Start))
            start = draft.Sentences[sentence].Start;
        // `MOSCOW, Jan. 11 (Interfax) — X said …`: the sentence of the speaker begins after the dateline.
        if (!draft.Dateline.IsEmpty && draft.Dateline.Start == start && draft.Dateline.End <= passage.Span.Start)
            start = draft.Dateline.End;
        var after = SortedSpans.LastAtOrBefore(draft.Sentences, static s => s, passage.Span.End - 1);
        if (after >= 0 && draft.Sentences[after].End >= passage.Span.End)
        {
            end = Math.Min(end, draft.Sentences[after].End);
            // `“Is it?” Putin asked.`: the sentence may go on after the quotation's own mark.
            if (end <= passage.Span.End && after + 1 < draft.Sentences.Count && EndsOpen(passage))
                end = Math.Max(end, Math.Min(last.End, draft.Sentences[after + 1].End));
        }

        return new Frame(passage, tokens.At(start), tokens.At(passage.Span.Start), tokens.At(passage.Span.End), tokens.At(end));
    }

    /// <summary>The last sentence of the paragraph before a quotation that starts its own, when that sentence ends with a colon.</summary>
    public Frame? Announcing(Passage passage)
    {
        var (block, _) = Blocks(passage.Span);
        if (block.Start != passage.Span.Start)
            return null;
        var sentence = SortedSpans.LastAtOrBefore(draft.Sentences, static s => s, passage.Span.Start - 1);
        if (sentence < 0 || draft.Text[draft.Sentences[sentence].End - 1] != ':')
            return null;
        var tokens = draft.Tokens;
        var end = tokens.At(draft.Sentences[sentence].End);
        return tokens.At(passage.Span.Start) == end ? new Frame(passage, tokens.At(draft.Sentences[sentence].Start), end, end, end) : null;
    }

    private bool EndsOpen(Passage passage) =>
        passage.Span.Length > 2 && draft.Text[passage.Span.End - 2] is '?' or '!' or ',' or '\u2026' or '\u2014' or '\u2013' or '-';

    private (TextSpan First, TextSpan Last) Blocks(TextSpan span)
    {
        var low = 0;
        var high = draft.Outline.Blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (draft.Outline.Blocks[middle].Span.Start <= span.Start)
                low = middle;
            else
                high = middle - 1;
        }

        var first = draft.Outline.Blocks[low].Span;
        while (low + 1 < draft.Outline.Blocks.Count && draft.Outline.Blocks[low].Span.End < span.End)
            low++;
        return (first, draft.Outline.Blocks[low].Span);
    }
}
