using System;
using System.Collections.Generic;
using System.Text;
using CorpusSdk.Characters;

namespace CorpusSdk.Reading.Markdown;

/// <summary>
/// Writes the text that is read of a document, from its start to its end, and notes where each piece comes from and what is markup. The plain text that
/// users see has the same pieces, without the marks of footnotes and with the code that is not read.
/// </summary>
internal sealed class ReadingTextBuilder(string source)
{
    /// <summary>Stands for each character of code inside a line: no part of a word, and no mark of punctuation.</summary>
    public const char Hidden = '\uFFFC';

    private readonly StringBuilder _text = new(source.Length);
    private readonly List<TextPiece> _pieces = [];
    private readonly List<MarkupPiece> _markup = [];

    /// <summary>How far the document is written.</summary>
    public int At { get; private set; }

    /// <summary>Length of the reading text so far.</summary>
    public int Length => _text.Length;

    public string Text => _text.ToString();

    /// <summary>Where the pieces come from.</summary>
    public List<TextPiece> Pieces => _pieces;

    /// <summary>What is no part of the plain text.</summary>
    public List<MarkupPiece> Markup => _markup;

    /// <summary>Text up to a position.</summary>
    public void Keep(int end)
    {
        if (end <= At)
            return;
        AddPiece(end, isVerbatim: true);
        _text.Append(source, At, end - At);
        At = end;
    }

    /// <summary>Text that is not read, up to a position.</summary>
    public void Hide(int end)
    {
        if (end <= At)
            return;
        AddPiece(end, isVerbatim: true);
        _text.Append(Hidden, end - At);
        At = end;
    }

    /// <summary>Markup that is read, up to a position.</summary>
    public void KeepMark(int end)
    {
        if (end <= At)
            return;
        AddMarkup(end, "");
        Keep(end);
    }

    /// <summary>Markup up to a position.</summary>
    public void Skip(int end)
    {
        if (end <= At)
            return;
        AddMarkup(end, "");
        At = end;
    }

    /// <summary>Markup up to a position that stands for a text.</summary>
    public void Replace(int end, string text, bool isHidden = false)
    {
        if (end <= At)
            return;
        AddMarkup(end, text);
        if (text.Length > 0)
            AddPiece(end, isVerbatim: false);
        _text.Append(isHidden ? new string(Hidden, text.Length) : text);
        At = end;
    }

    /// <summary>What lies between two blocks: lines with anything in them are markup, and so is what stands before the text of the next block.</summary>
    public void SkipBetween(int end)
    {
        while (At < end)
        {
            var lineEnd = LineEnd(At, end);
            if (lineEnd == end || !IsBlank(At, lineEnd))
            {
                while (lineEnd < end && LineEnd(AfterBreak(lineEnd), end) is var next && next < end && !IsBlank(AfterBreak(lineEnd), next))
                    lineEnd = next;
                Skip(lineEnd);
            }

            Keep(Math.Min(end, AfterBreak(lineEnd)));
        }
    }

    /// <summary>A line break that starts at or after a position; what stands before it is markup.</summary>
    public void KeepBreak(int from, int end)
    {
        var lineEnd = LineEnd(Math.Max(At, from), end);
        if (lineEnd >= end)
            return;
        if (!IsBlank(At, lineEnd))
            Skip(lineEnd);
        Keep(AfterBreak(lineEnd));
    }

    /// <summary>Text of a place of its own, after everything else: an address, say.</summary>
    public TextSpan Append(string text, TextSpan place)
    {
        _pieces.Add(new TextPiece(_text.Length, new TextSpan(place.Start, place.Start), IsVerbatim: false));
        _text.Append('\n');
        var start = _text.Length;
        var isVerbatim = place.Length == text.Length && string.CompareOrdinal(source, place.Start, text, 0, text.Length) == 0;
        _pieces.Add(new TextPiece(start, place, isVerbatim));
        _text.Append(text);
        return new TextSpan(start, _text.Length);
    }

    private int LineEnd(int from, int end)
    {
        var length = end > from ? source.AsSpan(from, end - from).IndexOfAny('\n', '\r') : -1;
        return length < 0 ? Math.Max(from, end) : from + length;
    }

    private int AfterBreak(int lineEnd)
    {
        if (lineEnd >= source.Length)
            return lineEnd;
        return source[lineEnd] == '\r' && lineEnd + 1 < source.Length && source[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
    }

    private bool IsBlank(int start, int end)
    {
        while (start < end && CharacterTable.IsBlank(source[start]))
            start++;
        return start >= end;
    }

    private void AddPiece(int end, bool isVerbatim)
    {
        if (
            isVerbatim
            && _pieces.Count > 0
            && _pieces[_pieces.Count - 1] is { IsVerbatim: true } last
            && last.Source.End == At
            && last.Start + last.Source.Length == _text.Length
        )
            _pieces[_pieces.Count - 1] = last with { Source = new TextSpan(last.Source.Start, end) };
        else
            _pieces.Add(new TextPiece(_text.Length, new TextSpan(At, end), isVerbatim));
    }

    private void AddMarkup(int end, string text)
    {
        if (_markup.Count > 0 && _markup[_markup.Count - 1] is { Text: "" } last && text.Length == 0 && last.Span.End == At)
            _markup[_markup.Count - 1] = new MarkupPiece(new TextSpan(last.Span.Start, end), "");
        else
            _markup.Add(new MarkupPiece(new TextSpan(At, end), text));
    }
}
