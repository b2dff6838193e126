using System.Collections.Generic;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Parentheticals;

/// <summary>Pairs round brackets, block by block; an unclosed bracket ends with its block and is reported.</summary>
internal static class BracketScanner
{
    // Deeper nesting is damage, not writing; the limit keeps hostile input linear.
    private const int DeepestNesting = 32;

    public static void Scan(ArticleDraft draft)
    {
        for (var block = 0; block < draft.Body.Count; block++)
            Scan(draft, draft.Body[block], block);
        foreach (var block in draft.Outline.Blocks)
        {
            if (block.Kind == BlockKind.Credit)
                Scan(draft, block.Span, -1);
        }

        draft.Brackets.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    private static void Scan(ArticleDraft draft, TextSpan span, int block)
    {
        var tokens = draft.Tokens;
        var open = new List<int>();
        for (var i = tokens.At(span.Start); i < tokens.Count && tokens[i].Start < span.End; i++)
        {
            if (tokens[i].Kind != TokenKind.Symbol)
                continue;
            if (tokens.Is(i, '(') && open.Count < DeepestNesting)
            {
                open.Add(i);
            }
            else if (tokens.Is(i, ')') && open.Count > 0)
            {
                var first = open[open.Count - 1];
                open.RemoveAt(open.Count - 1);
                draft.Brackets.Add(new Bracket(new TextSpan(tokens[first].Start, tokens[i].End), first, i, open.Count, block));
            }
        }

        foreach (var unclosed in open)
            draft.Report(FindingRules.UnclosedBracket, tokens[unclosed].Span);
    }
}
