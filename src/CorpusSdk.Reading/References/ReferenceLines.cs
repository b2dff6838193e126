using System.Collections.Generic;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.References;

/// <summary>
/// Finds the lines of a plain text that are entries: definitions of footnotes and links anywhere; under a heading such as <c>References</c> numbered
/// entries, or unnumbered ones that look like it; and a run of <c>[1]</c>, <c>[2]</c>… that begins paragraphs.
/// </summary>
internal sealed class ReferenceLines
{
    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly EntryMark[] _marks;
    private readonly LineRole[] _roles;

    private ReferenceLines(string text, List<TextLine> lines, EntryMark[] marks)
    {
        _text = text;
        _lines = lines;
        _roles = new LineRole[lines.Count];
        _marks = marks;
    }

    /// <summary>The role of each line, and the mark that opens it.</summary>
    public static (LineRole[] Roles, EntryMark[] Marks) Read(string text, List<TextLine> lines)
    {
        var marks = new EntryMark[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            marks[i] = EntryMark.At(text, lines[i].Span);
        return (Read(text, lines, marks), marks);
    }

    /// <summary>The role of each line, where the marks that open them are known.</summary>
    public static LineRole[] Read(string text, List<TextLine> lines, EntryMark[] marks)
    {
        var reader = new ReferenceLines(text, lines, marks);
        for (var i = 0; i < lines.Count; )
            i = reader.ReadFrom(i);
        return reader._roles;
    }

    private int ReadFrom(int i)
    {
        switch (_marks[i].Kind)
        {
            case EntryMarkKind.Footnote or EntryMarkKind.Link:
                return Entry(i);
            case EntryMarkKind.BracketedNumber when _lines[i].StartsParagraph && _marks[i].Label == "1" && IsRun(i):
                return Numbered(i, EntryMarkKind.BracketedNumber);
        }

        if (i == 0 || i + 1 >= _lines.Count || !ReferenceHeadings.Is(_text, _lines[i].Span))
            return i + 1;
        var kind = _marks[i + 1].Kind;
        var next =
            kind == EntryMarkKind.None ? Unnumbered(i + 1)
            : kind is EntryMarkKind.Number or EntryMarkKind.BracketedNumber ? Numbered(i + 1, kind)
            : Entry(i + 1);
        if (next > i + 1)
            _roles[i] = LineRole.Heading;
        return next;
    }

    // An entry and its wrapped lines.
    private int Entry(int i)
    {
        _roles[i] = LineRole.Entry;
        i++;
        while (i < _lines.Count && !_lines[i].StartsParagraph && _marks[i].Kind is EntryMarkKind.None or EntryMarkKind.Number)
            _roles[i++] = LineRole.Continuation;
        return i;
    }

    // Entries with one kind of mark; a paragraph without it ends them.
    private int Numbered(int i, EntryMarkKind kind)
    {
        while (i < _lines.Count)
        {
            if (_marks[i].Kind == kind)
                _roles[i] = LineRole.Entry;
            else if (_marks[i].Kind is EntryMarkKind.Footnote or EntryMarkKind.Link || _lines[i].StartsParagraph)
                break;
            else
                _roles[i] = LineRole.Continuation;
            i++;
        }

        return i;
    }

    // `[2]` follows, or nothing does: a single bracketed number in front of a paragraph elsewhere is a citation.
    private bool IsRun(int i)
    {
        const int LongestEntry = 8;
        for (var next = i + 1; next < _lines.Count && next - i <= LongestEntry; next++)
        {
            if (_marks[next].Kind == EntryMarkKind.BracketedNumber)
                return _marks[next].Label == "2";
            if (_lines[next].StartsParagraph)
                return false;
        }

        return true;
    }

    // Entries without numbers, as scholars list them by author.
    private int Unnumbered(int i)
    {
        var next = i;
        while (next < _lines.Count && LooksLikeEntry(_lines[next].Span) && _marks[next].Kind == EntryMarkKind.None)
            _roles[next++] = LineRole.Entry;
        return next;
    }

    // Short, and with a year in four digits or an address.
    private bool LooksLikeEntry(TextSpan line)
    {
        const int LongestEntry = 400;
        if (line.Length > LongestEntry)
            return false;
        if (_text.IndexOf("://", line.Start, line.Length, System.StringComparison.Ordinal) >= 0)
            return true;
        var digits = 0;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && _text[i] is >= '0' and <= '9')
            {
                digits++;
                continue;
            }

            if (digits == 4 && _text[i - 4] is '1' or '2')
                return true;
            digits = 0;
        }

        return false;
    }
}
