using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Text;

namespace CorpusSdk.Reading.Markdown;

/// <summary>Gives a reading of a Markdown document the places of the document itself.</summary>
internal sealed class DocumentPlaces
{
    private readonly ArticleDraft _draft;
    private readonly MarkdownText _markdown;
    private readonly SourceMap _map;
    private readonly LineMap _lines;
    private readonly Dictionary<TextSpan, OutlineLink> _links = [];
    private readonly Dictionary<int, OutlineLink> _linkAt = [];
    private readonly Dictionary<int, OutlineLink> _linkBefore = [];

    public DocumentPlaces(ArticleDraft draft, MarkdownText markdown)
    {
        (_draft, _markdown, _map, _lines) = (draft, markdown, markdown.Map, new LineMap(draft.Source));
        foreach (var link in draft.Outline.Links ?? [])
            _links[link.Words] = _linkAt[link.Words.Start] = _linkBefore[link.Words.End] = link;
    }

    /// <summary>Moves the findings of the text; those of front matter and sidecar stand where they are found.</summary>
    public void MoveFindings()
    {
        for (var i = 0; i < _draft.Findings.Count; i++)
            _draft.Findings[i] = Of(_draft.Findings[i]);
    }

    /// <summary>The reading with all spans, lines and columns in the document.</summary>
    public ArticleReading Of(ArticleReading reading) =>
        reading with
        {
            Title = reading.Title is { } title ? title with { Span = Of(title.Span) } : null,
            Published = reading.Published is { } published
                ? published with
                {
                    Evidence = published.Evidence.Select(Of).ToEquatableArray(),
                }
                : null,
            Credits = reading.Credits.Select(c => c with { Span = Of(c.Span) }).OrderBy(c => c.Span).ToEquatableArray(),
            Blocks = _markdown.Blocks.ToEquatableArray(),
            Sentences = reading.Sentences.Select(Sentence).ToEquatableArray(),
            Parentheticals = _draft.Brackets.Select(Of).ToEquatableArray(),
            Citations = reading.Citations.Select(Of).ToEquatableArray(),
            Dates = reading.Dates.Select(d => d with { Span = Of(d.Span) }).ToEquatableArray(),
            Quotations = reading.Quotations.Select(q => q with { Span = Of(q.Span) }).ToEquatableArray(),
            Entities = reading.Entities.Select(Of).ToEquatableArray(),
            Acronyms = reading.Acronyms.Select(a => a with { Span = Of(a.Span) }).ToEquatableArray(),
            Glosses = reading.Glosses.Select(g => g with { Span = Of(g.Span) }).ToEquatableArray(),
            References = reading.References.Select(Of).ToEquatableArray(),
            Markup = _markdown.Markup,
        };

    private TextSpan Of(TextSpan span) => _map.ToSource(span);

    // A sentence that begins or ends with a link holds all of it.
    private TextSpan Sentence(TextSpan sentence)
    {
        var span = Of(sentence);
        return new TextSpan(
            _linkAt.TryGetValue(sentence.Start, out var first) ? first.Source.Start : span.Start,
            _linkBefore.TryGetValue(sentence.End, out var last) ? last.Source.End : span.End
        );
    }

    // A link stands in the document from its first bracket to the end of its address.
    private ParentheticalReading Of(Bracket bracket) => new(bracket.Link?.Source ?? Of(bracket.Span), bracket.Class);

    private ReferenceReading Of(ReferenceReading reference) =>
        reference with
        {
            Span =
                reference.Kind == ReferenceKind.Link && _links.TryGetValue(reference.Span, out var link) ? link.Source : Of(reference.Span),
        };

    private EntityReading Of(EntityReading entity) =>
        entity with
        {
            Mentions = entity.Mentions.Select(m => m with { Span = Of(m.Span) }).ToEquatableArray(),
        };

    private CitationReading Of(CitationReading citation)
    {
        var link = citation.Kind == CitationKind.Link && _links.TryGetValue(citation.Span, out var found) ? found : null;
        var span = link?.Source ?? Of(citation.Span);
        var (line, column) = _lines.Locate(span.Start);
        return citation with
        {
            Span = span,
            Group = link?.AddressSource ?? Of(citation.Group),
            SupportMinimum = Support(citation.SupportMinimum, span),
            SupportMaximum = Support(citation.SupportMaximum, span),
            Line = line,
            Column = column,
        };
    }

    // The words of a link that opens a paragraph begin after its bracket.
    private TextSpan Support(TextSpan support, TextSpan citation)
    {
        var span = Of(support);
        var start = System.Math.Min(span.Start, citation.Start);
        return new TextSpan(start, support.IsEmpty ? start : span.End);
    }

    private Finding Of(Finding finding)
    {
        var span = Of(finding.Span);
        var (line, column) = _lines.Locate(span.Start);
        var (endLine, endColumn) = _lines.Locate(span.End);
        return finding with { Span = span, Line = line, Column = column, EndLine = endLine, EndColumn = endColumn };
    }
}
