using System.Collections.Generic;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Quotations;

/// <summary>
/// Finds the quotations of a document: outermost pairs of marks, block quotations, and paragraphs that each open with a mark while only the last one
/// closes it, which are one quotation.
/// </summary>
internal sealed class PassageFinder(ArticleDraft draft)
{
    private readonly List<Passage> _found = [];
    private int _pair;

    public List<Passage> Find()
    {
        var blocks = draft.Outline.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (BlockQuotations.Is(draft, i))
                AddBlock(ref i);
            else
                AddPairs(ref i);
        }

        return _found;
    }

    private void AddBlock(ref int index)
    {
        var blocks = draft.Outline.Blocks;
        var start = blocks[index].Span.Start;
        while (index + 1 < blocks.Count && BlockQuotations.GoesOn(draft, index + 1))
            index++;
        SkipTo(blocks[index].Span.End);
        _found.Add(new Passage(new TextSpan(start, blocks[index].Span.End), PassageForm.Block));
    }

    private void AddPairs(ref int index)
    {
        var end = draft.Outline.Blocks[index].Span.End;
        for (; _pair < draft.QuotePairs.Count && draft.QuotePairs[_pair].Span.Start < end; _pair++)
        {
            var pair = draft.QuotePairs[_pair];
            if (pair.Depth > 0 || pair.Span.Length <= 2 || draft.IsCited(pair.Span.Start))
                continue;
            if (pair.IsClosed)
            {
                _found.Add(new Passage(pair.Span, PassageForm.Marked));
                continue;
            }

            AddOpen(pair, ref index);
            return;
        }
    }

    // An open quotation goes on where the next paragraph begins with the same mark.
    private void AddOpen(QuotePair first, ref int index)
    {
        var last = first;
        while (!last.IsClosed && Continuation(index + 1, first) is { } next)
        {
            last = next;
            index++;
        }

        SkipTo(last.Span.End);
        if (!last.IsClosed)
            draft.Report(FindingRules.UnclosedQuotation, new TextSpan(first.Span.Start, first.Span.Start + 1));
        _found.Add(
            new Passage(
                TextSpans.Trim(draft.Text, first.Span.Start, last.Span.End),
                last.IsClosed ? PassageForm.Marked : PassageForm.Unclosed
            )
        );
        // Further quotations may stand in the last paragraph.
        index--;
    }

    private QuotePair? Continuation(int index, QuotePair first)
    {
        var blocks = draft.Outline.Blocks;
        if (index >= blocks.Count || blocks[index].Kind is BlockKind.Title or BlockKind.Heading)
            return null;
        var start = blocks[index].Span.Start;
        if (draft.Text[start] != draft.Text[first.Span.Start])
            return null;
        var at = SortedSpans.LastAtOrBefore(draft.QuotePairs, static p => p.Span, start);
        return at >= 0 && draft.QuotePairs[at] is { Depth: 0 } pair && pair.Span.Start == start ? pair : null;
    }

    private void SkipTo(int end)
    {
        while (_pair < draft.QuotePairs.Count && draft.QuotePairs[_pair].Span.Start < end)
            _pair++;
    }
}
