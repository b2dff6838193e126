using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Text;
using Markdig.Syntax;

namespace CorpusSdk.Reading.Markdown;

/// <summary>Reads the blocks and the text of a Markdown document.</summary>
internal sealed class MarkdownTextReader
{
    // Longer addresses hold pictures and other data.
    private const int LongestAddress = 2048;

    private readonly string _source;
    private readonly int _offset;
    private readonly ReadingTextBuilder _builder;
    private readonly InlineWriter _inlines;
    private readonly List<WrittenLeaf> _leaves = [];

    private MarkdownTextReader(string source, int offset)
    {
        _source = source;
        _offset = offset;
        _builder = new ReadingTextBuilder(source);
        _inlines = new InlineWriter(source, offset, _builder);
    }

    /// <summary>The document; null when it cannot be parsed.</summary>
    public static MarkdownText? Read(string source, DocumentStatement statement)
    {
        var region = statement.FrontMatter ?? default;
        if (MarkdownParser.Parse(region.IsEmpty ? source : source.Substring(region.End)) is not { } document)
            return null;
        var reader = new MarkdownTextReader(source, region.End);
        reader._builder.Keep(region.End);
        var blocks = LeafCollector.Collect(document);
        foreach (var leaf in blocks.Leaves)
            reader.Write(leaf);
        reader._builder.SkipBetween(source.Length);
        var remarks = new IgnoreRemarks(source, [.. reader._leaves.Select(l => l.Source)]);
        foreach (var html in blocks.Html)
            remarks.Read(reader.Place(html.Span), isInside: false);
        foreach (var html in reader._inlines.Html)
            remarks.Read(html, isInside: true);
        return reader.Finish(region, statement.Title?.Text, remarks);
    }

    private void Write(MarkdownLeaf leaf)
    {
        var place = Place(leaf.Block.Span);
        if (place.Start < _builder.At || place.IsEmpty)
            return;
        var inlines = leaf.Kind is BlockKind.Table or BlockKind.Code ? null : (leaf.Block as LeafBlock)?.Inline;
        var images = _inlines.Images;
        var start = inlines is { Span.IsEmpty: false } ? System.Math.Max(place.Start, inlines.Span.Start + _offset) : place.Start;
        _builder.SkipBetween(start);
        var begin = _builder.Length;
        if (inlines is not null)
            _inlines.Write(inlines, place.End);
        else if (leaf.Block is CodeBlock code)
            WriteLines(code);
        else
            _builder.Keep(place.End);
        // The underline of a heading, and the last fence of code.
        _builder.Skip(place.End);
        _leaves.Add(
            new WrittenLeaf(
                leaf.Kind,
                (leaf.Block as HeadingBlock)?.Level ?? 0,
                leaf.Place,
                new TextSpan(begin, _builder.Length),
                new TextSpan(place.Start, System.Math.Max(place.End, _builder.At)),
                _inlines.Images > images
            )
        );
    }

    // Without fences, indentation and the marks of containers.
    private void WriteLines(CodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice;
            // A tab that is indentation in part is spread over blanks in a text of its own.
            var start = line.Text.Length + _offset == _source.Length ? line.Start + _offset : code.Lines.Lines[i].Position + _offset;
            if (start + line.Length > _source.Length)
                continue;
            if (i == 0)
                _builder.Skip(start);
            else
                _builder.SkipBetween(start);
            _builder.Keep(start + line.Length);
        }
    }

    private MarkdownText Finish(TextSpan region, string? statedTitle, IgnoreRemarks remarks)
    {
        var addresses = new Dictionary<int, TextSpan>();
        var links = new List<OutlineLink>();
        foreach (var link in _inlines.Links)
        {
            if (link.Address.Length > LongestAddress)
                continue;
            if (!addresses.TryGetValue(link.AddressPlace.Start, out var address))
                addresses.Add(link.AddressPlace.Start, address = _builder.Append(link.Address, link.AddressPlace));
            var addressSource = link.Label ?? link.AddressPlace;
            links.Add(new OutlineLink(link.Words, address, link.Span, link.Span.Contains(addressSource) ? addressSource : link.Span));
        }

        var captions = _inlines.Captions.Select(c => (c.Text, Span: _builder.Append(c.Text, c.Place))).ToList();
        var numbers = _inlines.Numbers.Select(n => (n.Label, Span: _builder.Append(_source.Slice(n.Place), n.Place))).ToList();
        var text = _builder.Text;
        links = links.ConvertAll(l => l with { Words = TextSpans.Trim(text, l.Words.Start, l.Words.End) });
        var leaves = _leaves
            .Select(l =>
                l with
                {
                    Span = TextSpans.Trim(text, l.Span.Start, l.Span.End),
                    Source = TextSpans.Trim(_source, l.Source.Start, l.Source.End),
                }
            )
            .ToList();
        var outline = new MarkdownOutline(text, leaves, [.. numbers.Select(n => n.Label)]);
        if (!region.IsEmpty)
            outline.AddFrontMatter(region);
        outline.Read(statedTitle);
        outline.AddEntries(numbers);
        outline.AddCredits(captions);
        return new MarkdownText(
            text,
            new SourceMap(_builder.Pieces),
            _builder.Markup.ToEquatableArray(),
            outline.Outline with
            {
                Links = links,
            },
            outline.Blocks,
            remarks.Places.ToEquatableArray(),
            remarks.Findings
        );
    }

    private TextSpan Place(SourceSpan span)
    {
        var start = System.Math.Min(span.Start + _offset, _source.Length);
        return new TextSpan(start, System.Math.Min(System.Math.Max(start, span.End + 1 + _offset), _source.Length));
    }
}
