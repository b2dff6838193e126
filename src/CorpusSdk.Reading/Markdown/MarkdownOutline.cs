using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.References;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Markdown;

/// <summary>Says what the blocks of a Markdown document are: beyond what the parser knows, the title, header lines, credits and entries of reference lists.</summary>
/// <param name="text">The text that is read.</param>
/// <param name="leaves">Its blocks.</param>
/// <param name="numbers">Numbers in square brackets that call definitions, and so begin no entries themselves.</param>
internal sealed class MarkdownOutline(string text, List<WrittenLeaf> leaves, HashSet<string> numbers)
{
    private TitleReading? _title;
    private string? _statedTitle;
    private readonly LateHead _late = new();
    private bool _inHead = true;
    private int _quote;

    public DocumentOutline Outline { get; private set; } = new(null, [], [], new ReferenceList());

    /// <summary>The blocks with their places in the document.</summary>
    public List<BlockReading> Blocks { get; } = [];

    public void AddFrontMatter(TextSpan region) => Add(BlockKind.FrontMatter, region, region);

    /// <summary>Adds the blocks.</summary>
    /// <param name="statedTitle">The title that is stated outside the text; null when a heading is the title.</param>
    public void Read(string? statedTitle)
    {
        _statedTitle = statedTitle;
        var roles = new EntryLines(text, leaves, numbers).Read(Outline.References);
        for (var i = 0; i < leaves.Count; i++)
        {
            var leaf = leaves[i];
            if (leaf.Span.IsEmpty)
                continue;
            var isEntry = leaf.Kind != BlockKind.Heading && roles[i] is LineRole.Entry or LineRole.Continuation;
            var kind = isEntry ? BlockKind.Footnote : KindOf(leaf, i);
            if (kind == BlockKind.Quote && leaf.Place.Quote == _quote)
                Outline.Continued.Add(Outline.Blocks.Count);
            _quote = leaf.Place.Quote;
            _inHead &= kind is BlockKind.Title or BlockKind.Header or BlockKind.Credit;
            if (kind != BlockKind.Header)
                _late.Pass(leaf.Span);
            Add(kind, leaf.Span, leaf.Source);
        }

        AddFootnotes();
        Outline = Outline with { Title = _title };
    }

    /// <summary>Adds what numbers in the text call.</summary>
    public void AddEntries(List<(string Label, TextSpan Span)> entries)
    {
        foreach (var (label, span) in entries)
            Outline.References.Add(new ReferenceEntry(label, span), text);
    }

    /// <summary>Adds what the titles and descriptions of images credit.</summary>
    public void AddCredits(List<(string Text, TextSpan Span)> captions)
    {
        foreach (var (_, span) in captions)
        {
            if (CreditReader.Labelled(text, TextSpans.Trim(text, span.Start, span.End)) is { } source)
                Outline.Credits.Add(new CreditReading(span, source));
        }
    }

    private void Add(BlockKind kind, TextSpan span, TextSpan source)
    {
        Outline.Blocks.Add(new BlockReading(kind, span));
        Blocks.Add(new BlockReading(kind, source));
    }

    private BlockKind KindOf(WrittenLeaf leaf, int index)
    {
        if (leaf.Kind == BlockKind.Heading && leaf.Level == 1 && _title is null)
        {
            var heading = PlainTextOutline.Fold(text, leaf.Span);
            if (_statedTitle is not null && !PlainTextOutline.IsTitle(heading, _statedTitle))
                return BlockKind.Heading;
            _title = new TitleReading(heading, leaf.Span);
            return BlockKind.Title;
        }

        if (leaf.Kind != BlockKind.Paragraph)
            return leaf.Kind;
        if (
            (_inHead || _late.IsPossible)
            && HeaderFields(leaf.Span) is { Count: > 0 } fields
            && (_inHead || _late.GoesOn(text, leaf.Span, fields))
        )
        {
            _inHead = true;
            Outline.Fields.AddRange(fields);
            return BlockKind.Header;
        }

        if (CreditReader.IsCreditLine(text, leaf.Span))
            return BlockKind.Credit;
        if (IsCaption(index) && CreditReader.Labelled(text, leaf.Span) is { } source)
        {
            Outline.Credits.Add(new CreditReading(leaf.Span, source));
            return BlockKind.Credit;
        }

        return BlockKind.Paragraph;
    }

    // Each line of a paragraph, or the paragraph as one line that is wrapped.
    private List<HeaderField> HeaderFields(TextSpan span)
    {
        var fields = new List<HeaderField>();
        foreach (var line in TextLines.Within(text, span))
        {
            var read = HeaderReader.Read(text, line);
            if (read.Count == 0)
                return HeaderReader.Read(text, span);
            fields.AddRange(read);
        }

        return fields;
    }

    // What stands under an image, in its own paragraph or in the next one.
    private bool IsCaption(int index) =>
        leaves[index].HasImage || (index > 0 && leaves[index - 1] is { HasImage: true, Span.IsEmpty: true });

    private void AddFootnotes()
    {
        foreach (var note in leaves.Where(l => l.Place.Footnote is not null && !l.Span.IsEmpty).GroupBy(l => l.Place.Footnote!))
        {
            var span = new TextSpan(note.First().Span.Start, note.Last().Span.End);
            Outline.References.Add(new ReferenceEntry(note.Key, span), text);
        }
    }
}
