using System;
using System.Collections.Generic;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Pairs quotation marks, block by block: title, headings and running text. Double marks first, then single marks around and inside them.</summary>
internal sealed class QuoteScanner
{
    private const int Deepest = 4;

    private readonly ArticleDraft _draft;
    private readonly string _text;

    // Pairs of the blocks before, and those of the block at hand.
    private readonly List<(TextSpan Span, bool IsClosed)> _found = [];
    private readonly List<(TextSpan Span, bool IsClosed)> _pairs = [];

    // The quotation that the block before leaves open, when this one follows on the next line; its index among those found.
    private int? _leftOpen;

    private QuoteScanner(ArticleDraft draft) => (_draft, _text) = (draft, draft.Text);

    public static void Scan(ArticleDraft draft)
    {
        var scanner = new QuoteScanner(draft);
        var before = 0;
        foreach (var block in draft.Outline.Blocks)
        {
            if (block.Kind is not (BlockKind.Title or BlockKind.Heading or BlockKind.Paragraph or BlockKind.List or BlockKind.Quote))
                continue;
            scanner.Enter(before, block.Span);
            scanner.Scan(block.Span);
            before = block.Span.End;
        }

        scanner.AddWithDepth();
    }

    // A line break that is no blank line does not end a quotation.
    private void Enter(int before, TextSpan block)
    {
        var last = _found.Count - 1;
        for (; last >= 0 && _found[last].Span.End >= before; last--)
        {
            if (!_found[last].IsClosed && _found[last].Span.End == before)
                break;
        }

        var gap = _text.AsSpan(before, block.Start - before);
        var isNextLine = gap.IndexOf('\n') is var end && gap.Slice(end + 1).IndexOf('\n') < 0;
        _leftOpen = isNextLine && last >= 0 && _found[last].Span.End == before && !_found[last].IsClosed ? last : null;
    }

    private void Scan(TextSpan block)
    {
        _pairs.Clear();
        ScanDouble(block);
        _pairs.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        SingleQuoteScanner.Scan(_text, block, _pairs);
        _found.AddRange(_pairs);
    }

    private void ScanDouble(TextSpan block)
    {
        var open = new List<(int Start, char Close, int Pairs)>();
        var marks = QuoteMarks.Double;
        for (var i = marks.Next(_text, block.Start, block.End); i < block.End; i = marks.Next(_text, i + 1, block.End))
        {
            var c = _text[i];
            if (open.Count > 0 && QuoteMarks.Closes(c, open[open.Count - 1].Close) && !OpensInside(block, i, open))
            {
                _pairs.Add((new TextSpan(open[open.Count - 1].Start, i + 1), true));
                open.RemoveAt(open.Count - 1);
            }
            else if (open.Count == 0 && QuoteMarks.LooksClosing(_text, block, i))
            {
                CloseNothing(i);
            }
            else if (QuoteMarks.ClosingOf(_text, block, i) is var close and not '\0')
            {
                if (open.Count < Deepest)
                    open.Add((i, close, _pairs.Count));
            }
            else if (open.Count == 0 && QuoteMarks.IsClosing(c))
            {
                CloseNothing(i);
            }
        }

        // Where another quotation follows, a mark was lost somewhere before it, and nobody can tell where.
        foreach (var (start, _, count) in open)
        {
            if (_pairs.Count == count && start == open[open.Count - 1].Start)
                _pairs.Add((new TextSpan(start, block.End), false));
            else
                _draft.Report(FindingRules.UnclosedQuotation, new TextSpan(start, start + 1));
        }
    }

    // The mark closes what the line before left open, or nothing.
    private void CloseNothing(int mark)
    {
        if (_leftOpen is { } index)
            _found[index] = (new TextSpan(_found[index].Span.Start, mark + 1), true);
        else
            _draft.Report(FindingRules.UnopenedQuotation, new TextSpan(mark, mark + 1));
        _leftOpen = null;
    }

    // `"He said "no" to me"`: a straight mark before a word and after a gap opens, also inside another.
    private bool OpensInside(TextSpan block, int at, List<(int Start, char Close, int Pairs)> open) =>
        _text[at] == '"'
        && open[open.Count - 1].Close == '"'
        && open.Count < Deepest
        && at > open[open.Count - 1].Start + 1
        && QuoteMarks.LooksOpening(_text, block, at);

    private void AddWithDepth()
    {
        _found.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var ends = new Stack<int>();
        foreach (var (span, isClosed) in _found)
        {
            while (ends.Count > 0 && ends.Peek() <= span.Start)
                ends.Pop();
            _draft.QuotePairs.Add(new QuotePair(span, ends.Count, isClosed));
            if (isClosed)
                ends.Push(span.End);
        }
    }
}
