using System.Collections.Generic;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Quotations;

/// <summary>Pairs quotation marks, block by block: title, headings and running text. Double marks first, then single marks around and inside them.</summary>
internal static class QuoteScanner
{
    private const int Deepest = 4;

    public static void Scan(ArticleDraft draft)
    {
        foreach (var block in draft.Outline.Blocks)
        {
            if (block.Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Paragraph or BlockKind.List or BlockKind.Quote)
                Scan(draft, block.Span);
        }

        draft.QuotePairs.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    private static void Scan(ArticleDraft draft, TextSpan block)
    {
        var pairs = new List<(TextSpan Span, bool IsClosed)>();
        ScanDouble(draft, block, pairs);
        pairs.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        SingleQuoteScanner.Scan(draft.Text, block, pairs);
        pairs.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        AddWithDepth(draft, pairs);
    }

    private static void ScanDouble(ArticleDraft draft, TextSpan block, List<(TextSpan Span, bool IsClosed)> pairs)
    {
        var text = draft.Text;
        var open = new List<(int Start, char Close, int Pairs)>();
        var marks = QuoteMarks.Double;
        for (var i = marks.Next(text, block.Start, block.End); i < block.End; i = marks.Next(text, i + 1, block.End))
        {
            var c = text[i];
            if (open.Count > 0 && QuoteMarks.Closes(c, open[open.Count - 1].Close) && !OpensInside(text, block, i, open))
            {
                pairs.Add((new TextSpan(open[open.Count - 1].Start, i + 1), true));
                open.RemoveAt(open.Count - 1);
            }
            else if (QuoteMarks.ClosingOf(text, block, i) is var close and not '\0')
            {
                if (open.Count < Deepest)
                    open.Add((i, close, pairs.Count));
            }
            else if (open.Count == 0 && QuoteMarks.IsClosing(c))
            {
                draft.Report(FindingRules.UnopenedQuotation, new TextSpan(i, i + 1));
            }
        }

        // Where another quotation follows, a mark was lost somewhere before it, and nobody can tell where.
        foreach (var (start, _, count) in open)
        {
            if (pairs.Count == count && start == open[open.Count - 1].Start)
                pairs.Add((new TextSpan(start, block.End), false));
            else
                draft.Report(FindingRules.UnclosedQuotation, new TextSpan(start, start + 1));
        }
    }

    // `"He said "no" to me"`: a straight mark before a word and after a gap opens, also inside another.
    private static bool OpensInside(string text, TextSpan block, int at, List<(int Start, char Close, int Pairs)> open) =>
        text[at] == '"'
        && open[open.Count - 1].Close == '"'
        && open.Count < Deepest
        && at > open[open.Count - 1].Start + 1
        && QuoteMarks.LooksOpening(text, block, at);

    private static void AddWithDepth(ArticleDraft draft, List<(TextSpan Span, bool IsClosed)> pairs)
    {
        var ends = new Stack<int>();
        foreach (var (span, isClosed) in pairs)
        {
            while (ends.Count > 0 && ends.Peek() <= span.Start)
                ends.Pop();
            draft.QuotePairs.Add(new QuotePair(span, ends.Count, isClosed));
            if (isClosed)
                ends.Push(span.End);
        }
    }
}
