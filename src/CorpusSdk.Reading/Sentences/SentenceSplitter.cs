using System;
using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Sentences;

/// <summary>Splits running text into sentences; never inside a parenthetical, a quotation or an abbreviation.</summary>
internal static class SentenceSplitter
{
    public static void Split(ArticleDraft draft)
    {
        var closed = new List<Shield>();
        foreach (var bracket in draft.Brackets)
        {
            if (bracket is { Depth: 0, Block: >= 0 })
                closed.Add(new Shield(bracket.Span));
        }

        foreach (var pair in draft.QuotePairs)
        {
            if (pair is { Depth: 0, IsClosed: true })
                closed.Add(new Shield(pair.Span));
        }

        closed.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var at = 0;
        foreach (var block in draft.Body)
            Split(draft, block, closed, ref at);
    }

    private static void Split(ArticleDraft draft, TextSpan block, List<Shield> closed, ref int at)
    {
        var tokens = draft.Tokens;
        var start = block.Start;
        var shield = 0;
        for (var i = tokens.At(block.Start); i < tokens.Count && tokens[i].Start < block.End; i++)
        {
            while (at < closed.Count && closed[at].Span.Start <= tokens[i].Start)
                shield = Math.Max(shield, closed[at++].Span.End);
            int end;
            if (tokens[i].Start < shield)
            {
                // A full stop right before the closing quotation mark ends the sentence with the mark; so does one in a bracket that is the sentence.
                if (tokens[i].End != shield || !ClosesSentence(draft.Text, tokens[i], start))
                    continue;
                end = tokens[i].End;
            }
            else
            {
                end = SentenceEnds.At(tokens, i, start) ? tokens[i].End : 0;
            }

            if (end == 0)
                continue;
            var last = WithNoteMarks(draft, tokens, i, block.End);
            if (!OpensSentence(draft, tokens, last, block))
                continue;
            (i, end) = last == i ? (i, end) : (last, tokens[last].End);
            end = WithTrailingBracket(draft, tokens, ref i, block, end, ref shield);
            draft.Sentences.Add(new TextSpan(start, end));
            start = i + 1 < tokens.Count ? Math.Min(tokens[i + 1].Start, block.End) : block.End;
        }

        if (start < block.End)
            draft.Sentences.Add(new TextSpan(start, block.End));
    }

    private static bool ClosesSentence(string text, Token mark, int start) =>
        (
            text[mark.Start] is '\u201D' or '"' or '\u00BB' or '\u201C' or '\'' or '\u2019'
            || (text[mark.Start] == ')' && text[start] == '(')
            || (text[mark.Start] == ']' && text[start] == '[')
        )
        && mark.Start > 0
        && text[mark.Start - 1] is '.' or '!' or '?';

    private static bool OpensSentence(ArticleDraft draft, TokenList tokens, int i, TextSpan block)
    {
        if (i + 1 >= tokens.Count || tokens[i + 1].Start >= block.End)
            return true;
        var next = tokens[i + 1];
        if (next.Start == tokens[i].End && tokens.Is(i, '.'))
            return CharacterTable.IsUpper(draft.Text[next.Start]);
        var c = draft.Text[next.Start];
        return !CharacterTable.IsLower(c)
            && (next.Kind != TokenKind.Symbol || c is '\u201C' or '"' or '\u2018' or '\'' or '(' or '[' or '\u00AB' or '\u2014');
    }

    // `… small.[^1] It …`, `… small.[2] It …`, `… small. [2] It …`, `… small.² It …`
    private static int WithNoteMarks(ArticleDraft draft, TokenList tokens, int i, int blockEnd)
    {
        var last = i;
        while (last + 1 < tokens.Count && tokens[last + 1].Start < blockEnd && tokens[last + 1].Start - tokens[last].End is 0 or 1)
        {
            if (tokens[last + 1].Start == tokens[last].End && IsSuperscript(tokens.TextOf(last + 1)))
            {
                last++;
                continue;
            }

            if (!tokens.Is(last + 1, '['))
                break;
            var index = SortedSpans.LastAtOrBefore(draft.Brackets, static b => b.Span, tokens[last + 1].Start);
            if (
                index < 0
                || draft.Brackets[index] is not { Shape: BracketShape.Square } bracket
                || bracket.FirstToken != last + 1
                || !(tokens.Is(last + 2, '^') || tokens[last + 2].Kind == TokenKind.Number)
            )
                break;
            last = bracket.LastToken;
        }

        return last;
    }

    private static bool IsSuperscript(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ('\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079')))
                return false;
        }

        return true;
    }

    // `… text. (Interfax, May 4)`: a bracket after the full stop belongs to the sentence before it, unless it is a sentence of its own.
    private static int WithTrailingBracket(ArticleDraft draft, TokenList tokens, ref int i, TextSpan block, int end, ref int shield)
    {
        while (i + 1 < tokens.Count && tokens.Is(i + 1, '('))
        {
            var open = tokens[i + 1].Start;
            var index = SortedSpans.LastAtOrBefore(draft.Brackets, static b => b.Span, open);
            if (
                index < 0
                || draft.Brackets[index] is not { Block: >= 0 } bracket
                || bracket.Span.Start != open
                || bracket.Span.End > block.End
                || draft.Text[bracket.Span.End - 2] is '.' or '!' or '?'
            )
                break;
            var after = bracket.LastToken + 1;
            if (after < tokens.Count && tokens[after].Start < block.End && CharacterTable.IsLower(tokens.FirstOf(after)))
                break;
            if (after < tokens.Count && tokens[after].Start < block.End && tokens.Is(after, '.'))
                after++;
            i = after - 1;
            end = tokens[i].End;
            shield = Math.Max(shield, end);
        }

        return end;
    }

    // A span that no sentence ends in.
    private sealed class Shield(TextSpan span)
    {
        public TextSpan Span { get; } = span;
    }
}
