using System.Collections.Generic;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Brackets;

/// <summary>
/// Pairs round and square brackets, block by block, and finds Markdown links. An unclosed bracket ends with its block and is reported; what it opens is
/// kept for the citations.
/// </summary>
internal sealed class BracketScanner
{
    // Deeper nesting is damage, not writing; the limit keeps hostile input linear.
    private const int DeepestNesting = 32;

    private readonly ArticleDraft _draft;
    private readonly TokenList _tokens;
    private readonly List<int> _open = [];
    private TextSpan _span;
    private readonly List<OutlineLink> _links;
    private int _block;
    private int _nextLink;

    private BracketScanner(ArticleDraft draft) => (_draft, _tokens, _links) = (draft, draft.Tokens, draft.Outline.Links ?? []);

    public static void Scan(ArticleDraft draft)
    {
        var scanner = new BracketScanner(draft);
        for (var block = 0; block < draft.Body.Count; block++)
            scanner.ScanBlock(draft.Body[block], block);
        foreach (var block in draft.Outline.Blocks)
        {
            if (block.Kind == BlockKind.Credit)
                scanner.ScanBlock(block.Span, -1);
        }

        draft.Brackets.Sort(Bracket.Compare);
    }

    private void ScanBlock(TextSpan span, int block)
    {
        (_span, _block) = (span, block);
        _open.Clear();
        for (var i = _tokens.At(span.Start); i < _tokens.Count && _tokens[i].Start < span.End; i++)
        {
            if (_nextLink < _links.Count && _links[_nextLink].Words.Start <= _tokens[i].Start)
                AddLink(i);
            if (_tokens[i].Kind != TokenKind.Symbol)
                continue;
            if (_tokens.Is(i, '(') || _tokens.Is(i, '['))
            {
                if (!IsFace(i) && _open.Count < DeepestNesting)
                    _open.Add(i);
            }
            else if (_tokens.Is(i, ')') || _tokens.Is(i, ']'))
            {
                i = Close(i, _tokens.Is(i, ')') ? '(' : '[');
            }
            else if (_tokens.Is(i, '<') && LinkScanner.AngleEnd(_draft.Text, _tokens[i].Start, span.End) is > 0 and var end)
            {
                i = Add(i, end, BracketShape.Angle, new TextSpan(_tokens[i].Start + 1, end - 1), _tokens[i].Start);
            }
        }

        foreach (var unclosed in _open)
            ReportUnclosed(unclosed);
    }

    // `I cannot solve that :(`: no bracket has a colon right before it and a gap behind.
    private bool IsFace(int token)
    {
        var (start, end) = (_tokens[token].Start, _tokens[token].End);
        var eyes = start - (start > _span.Start && _draft.Text[start - 1] == '-' ? 2 : 1);
        return eyes >= _span.Start
            && _draft.Text[eyes] is ':' or ';'
            && (eyes == _span.Start || CharacterTable.IsBlank(_draft.Text[eyes - 1]))
            && (end >= _span.End || CharacterTable.IsBlank(_draft.Text[end]));
    }

    // Links before the token stand in blocks that are not read.
    private void AddLink(int token)
    {
        while (_nextLink < _links.Count && _links[_nextLink].Words.Start < _tokens[token].Start)
            _nextLink++;
        if (_nextLink == _links.Count || _links[_nextLink] is not { } link || link.Words.Start != _tokens[token].Start)
            return;
        _nextLink++;
        _draft.Brackets.Add(
            new Bracket(link.Words, token, _tokens.At(link.Words.End) - 1, _open.Count, _block)
            {
                Shape = BracketShape.Link,
                Address = link.Address,
                SupportEnd = link.Words.End,
                Link = link,
            }
        );
    }

    /// <summary>The token where the scan goes on from.</summary>
    private int Close(int i, char opening)
    {
        var at = _open.Count - 1;
        while (at >= 0 && !_tokens.Is(_open[at], opening))
            at--;
        if (at < 0)
            return i;
        for (var inner = at + 1; inner < _open.Count; inner++)
            ReportUnclosed(_open[inner]);
        var first = _open[at];
        _open.RemoveRange(at, _open.Count - at);
        if (opening == '(')
        {
            Add(first, i, BracketShape.Round);
            return i;
        }

        // Where the links are known, other brackets are none.
        if (
            _draft.Outline.Links is not null
            || LinkScanner.After(_draft.Text, _tokens[i].End, _span.End, _draft.Outline.References) is not { } link
        )
        {
            Add(first, i, BracketShape.Square);
            return i;
        }

        var isImage = first > 0 && _tokens.Is(first - 1, '!') && _tokens[first - 1].End == _tokens[first].Start;
        return Add(first, link.End, BracketShape.Link, isImage ? null : link.Address, _tokens[i].Start);
    }

    private void Add(int first, int last, BracketShape shape) =>
        _draft.Brackets.Add(
            new Bracket(new TextSpan(_tokens[first].Start, _tokens[last].End), first, last, _open.Count, _block) { Shape = shape }
        );

    private int Add(int first, int end, BracketShape shape, TextSpan? address, int supportEnd)
    {
        var last = _tokens.At(end) - 1;
        _draft.Brackets.Add(
            new Bracket(new TextSpan(_tokens[first].Start, end), first, last, _open.Count, _block)
            {
                Shape = shape,
                Address = address,
                SupportEnd = supportEnd,
            }
        );
        return last;
    }

    private void ReportUnclosed(int open)
    {
        _draft.Report(FindingRules.UnclosedBracket, _tokens[open].Span);
        if (_block >= 0 && _tokens.Is(open, '(') && OpenEnd(open) is var last && last > open + 1)
            _draft.OpenBrackets.Add(new Bracket(new TextSpan(_tokens[open].Start, _tokens[last - 1].End), open, last, 0, _block));
    }

    // What an unclosed bracket can hold: up to the full stop of its sentence or the end of the block, and no other bracket.
    private int OpenEnd(int open)
    {
        const int MostTokens = 40;
        for (var i = open + 1; i < _tokens.Count && i - open <= MostTokens; i++)
        {
            if (_tokens[i].Start >= _span.End)
                return i;
            if (_tokens.Is(i, '(') || _tokens.Is(i, '['))
                return open;
            var isLast = i + 1 >= _tokens.Count || _tokens[i + 1].Start >= _span.End;
            if (_tokens.Is(i, '.') && (isLast || EndsSentence(i)))
                return i;
        }

        return _tokens.Count - open <= MostTokens ? _tokens.Count : open;
    }

    private bool EndsSentence(int stop) =>
        _tokens[stop + 1].Start > _tokens[stop].End
        && CharacterTable.IsUpper(_tokens.FirstOf(stop + 1))
        && (_tokens[stop - 1].Length > 3 || _tokens[stop - 1].Kind == TokenKind.Number);
}
