using System;
using CorpusSdk.Characters;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading.Citations;

/// <summary>
/// What a citation supports: at least the sentence it closes, at most everything back to the citation before it in the paragraph, or to the
/// paragraph's start. Brackets are asked for in text order.
/// </summary>
internal sealed class SupportRanges(ArticleDraft draft)
{
    private int _sentence;
    private Bracket? _last;
    private TextSpan _lastMinimum;
    private TextSpan _lastMaximum;

    /// <summary>Minimum and maximum, both ending before the bracket.</summary>
    public (TextSpan Minimum, TextSpan Maximum) Of(Bracket bracket)
    {
        if (bracket == _last)
            return (_lastMinimum, _lastMaximum);
        var block = draft.Body[bracket.Block];
        while (_sentence + 1 < draft.Sentences.Count && draft.Sentences[_sentence + 1].Start <= bracket.Span.Start)
            _sentence++;

        var end = End(block.Start, bracket.SupportEnd);
        var previous = _last?.Block == bracket.Block ? _last : null;
        var maximumStart = previous is null ? block.Start : SkipMarks(previous.Span.End, end);
        if (previous is not null && (maximumStart >= end || IsJoined(previous, bracket)))
        {
            // Two brackets in a row support the same text.
            _last = bracket;
            return (_lastMinimum, _lastMaximum);
        }

        var minimumStart = Math.Max(SentenceStart(block, bracket.SupportEnd), maximumStart);
        _last = bracket;
        _lastMinimum = new TextSpan(Math.Min(minimumStart, end), end);
        _lastMaximum = new TextSpan(Math.Min(maximumStart, end), end);
        return (_lastMinimum, _lastMaximum);
    }

    // A bracket that opens a sentence closes the one before it.
    private int SentenceStart(TextSpan block, int end)
    {
        if (draft.Sentences.Count == 0)
            return block.Start;
        var start = draft.Sentences[_sentence].Start;
        return start == end && _sentence > 0 && draft.Sentences[_sentence - 1].Start >= block.Start
            ? draft.Sentences[_sentence - 1].Start
            : start;
    }

    // `(AP, May 2) and (TASS, May 3)`
    private bool IsJoined(Bracket previous, Bracket bracket)
    {
        const int MostWords = 3;
        if (bracket.FirstToken - previous.LastToken - 1 > MostWords)
            return false;
        for (var i = previous.LastToken + 1; i < bracket.FirstToken; i++)
        {
            if (draft.Tokens[i].Kind != TokenKind.Symbol && !FunctionWords.Contains(draft.Tokens.TextOf(i)))
                return false;
        }

        return true;
    }

    private int End(int start, int bracket) => Math.Max(start, TextSpans.Trim(draft.Text, start, bracket).End);

    // The full stop after a bracket and the blank behind it belong to what went before.
    private int SkipMarks(int from, int end)
    {
        while (from < end && (CharacterTable.IsBlank(draft.Text[from]) || draft.Text[from] is '.' or ',' or ';' or ':'))
            from++;
        return from;
    }
}
