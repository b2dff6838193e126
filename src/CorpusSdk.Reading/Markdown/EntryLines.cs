using System.Collections.Generic;
using CorpusSdk.Reading.References;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Markdown;

/// <summary>Finds the entries of reference lists among the paragraphs and lists of a Markdown document, by the rules of plain text.</summary>
internal sealed class EntryLines
{
    private readonly string _text;
    private readonly List<TextLine> _lines = [];
    private readonly List<EntryMark> _marks = [];
    private readonly int[] _firstLines;
    private readonly HashSet<string> _numbers;

    public EntryLines(string text, List<WrittenLeaf> leaves, HashSet<string> numbers)
    {
        _text = text;
        _numbers = numbers;
        _firstLines = new int[leaves.Count];
        for (var i = 0; i < leaves.Count; i++)
        {
            _firstLines[i] = -1;
            if (leaves[i] is { Kind: BlockKind.Paragraph or BlockKind.List or BlockKind.Heading, Span.IsEmpty: false })
                AddLines(leaves[i], i);
        }
    }

    /// <summary>The role of the first line of each block; the entries are added to the list.</summary>
    public LineRole[] Read(ReferenceList references)
    {
        var marks = _marks.ToArray();
        var roles = ReferenceLines.Read(_text, _lines, marks);
        references.AddLines(_text, _lines, roles, marks);
        var roleOf = new LineRole[_firstLines.Length];
        for (var i = 0; i < roleOf.Length; i++)
            roleOf[i] = _firstLines[i] < 0 ? LineRole.None : roles[_firstLines[i]];
        return roleOf;
    }

    private EntryMark Mark(TextSpan line)
    {
        // Footnotes and definitions of links are known.
        var mark = EntryMark.At(_text, line);
        var isEntry = mark.Kind == EntryMarkKind.Number || (mark.Kind == EntryMarkKind.BracketedNumber && !_numbers.Contains(mark.Label));
        return isEntry ? mark : default;
    }

    private void AddLines(WrittenLeaf leaf, int index)
    {
        var isFirst = true;
        foreach (var line in TextLines.Within(_text, leaf.Span))
        {
            if (isFirst)
                _firstLines[index] = _lines.Count;
            // The number of an item is no part of its text; a further paragraph of an item goes on with the one before.
            _marks.Add(
                leaf.Kind == BlockKind.Paragraph ? Mark(line)
                : isFirst && leaf.Place.Item is { } number ? new EntryMark(EntryMarkKind.Number, number, line.Start)
                : default
            );
            _lines.Add(new TextLine(line, isFirst && (!leaf.Place.IsInList || leaf.Place.Item is not null)));
            isFirst = false;
        }
    }
}
