using System.Collections.Generic;
using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ParsedBlock = Markdig.Syntax.Block;

namespace CorpusSdk.Reading.Markdown;

/// <summary>
/// Lists the blocks that hold text, in the order of the document. HTML, thematic breaks and definitions of links hold none. The depth of the recursion is
/// that of the document, which the parser limits.
/// </summary>
internal sealed class LeafCollector
{
    private readonly List<MarkdownLeaf> _leaves = [];
    private readonly List<HtmlBlock> _html = [];
    private readonly HashSet<ParsedBlock> _seen = [];
    private int _quotes;

    /// <summary>Blocks of HTML, where remarks stand.</summary>
    public IReadOnlyList<HtmlBlock> Html => _html;

    /// <summary>The blocks that hold text.</summary>
    public IReadOnlyList<MarkdownLeaf> Leaves => _leaves;

    public static LeafCollector Collect(MarkdownDocument document)
    {
        var collector = new LeafCollector();
        collector.VisitAll(document, default);
        collector._leaves.Sort(static (a, b) => a.Block.Span.Start.CompareTo(b.Block.Span.Start));
        return collector;
    }

    private void VisitAll(ContainerBlock container, LeafPlace place)
    {
        foreach (var block in container)
        {
            Visit(block, place);
            place = place with { Item = null };
        }
    }

    private void Visit(ParsedBlock block, LeafPlace place)
    {
        switch (block)
        {
            case Footnote footnote:
                // The parser moves footnotes to the end, and leaves out those that no mark calls.
                if (_seen.Add(footnote))
                    VisitAll(footnote, place with { Footnote = footnote.Label });
                break;
            case FootnoteLinkReferenceDefinition { Footnote: { } called }:
                Visit(called, default);
                break;
            case Table:
                Add(block, BlockKind.Table, place);
                break;
            case QuoteBlock quote:
                VisitAll(quote, place.Quote > 0 ? place : place with { Quote = ++_quotes });
                break;
            case ListItemBlock item:
                VisitAll(item, place with { IsInList = true, Item = Number(item) });
                break;
            case ContainerBlock container:
                VisitAll(container, place);
                break;
            case HeadingBlock:
                Add(block, BlockKind.Heading, place);
                break;
            case HtmlBlock html:
                _html.Add(html);
                break;
            case CodeBlock:
                Add(block, BlockKind.Code, place);
                break;
            case ParagraphBlock:
                Add(block, KindOf(place), place);
                break;
        }
    }

    private void Add(ParsedBlock block, BlockKind kind, LeafPlace place)
    {
        if (!block.Span.IsEmpty)
            _leaves.Add(new MarkdownLeaf(block, kind, place));
    }

    private static string Number(ListItemBlock item) =>
        item.Parent is ListBlock { IsOrdered: true } ? item.Order.ToString(CultureInfo.InvariantCulture) : "";

    private static BlockKind KindOf(LeafPlace place) =>
        place.Footnote is not null ? BlockKind.Footnote
        : place.Quote > 0 ? BlockKind.Quote
        : place.IsInList ? BlockKind.List
        : BlockKind.Paragraph;
}
