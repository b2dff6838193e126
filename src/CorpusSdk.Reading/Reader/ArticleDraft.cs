using System.Collections.Generic;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Datelines;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Quotations;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;

namespace CorpusSdk.Reading;

/// <summary>What is known of a document while it is read; each stage reads what the ones before it found and adds its own.</summary>
internal sealed class ArticleDraft(string text, ReadingOptions options)
{
    /// <summary>The text that is read: the document, or what it holds beside its markup. Positions count in it.</summary>
    public string Text { get; } = text;

    /// <summary>The document.</summary>
    public string Source { get; init; } = text;

    public ReadingOptions Options { get; } = options;

    public required LineMap Lines { get; init; }

    public required DocumentOutline Outline { get; init; }

    /// <summary>What is stated outside the text.</summary>
    public required DocumentStatement Statement { get; init; }

    /// <summary>The title that is stated, or that the text begins with; null when there is none.</summary>
    public TitleReading? Title => Statement.Title ?? Outline.Title;

    /// <summary>Names of the authors.</summary>
    public required EquatableArray<string> Authors { get; init; }

    /// <summary>Tokens of the whole text.</summary>
    public required TokenList Tokens { get; init; }

    /// <summary>Blocks of running text: paragraphs, lists, quotes.</summary>
    public required List<TextSpan> Body { get; init; }

    /// <summary>Bracketed spans of the body, by start.</summary>
    public List<Bracket> Brackets { get; } = [];

    /// <summary>What unclosed brackets can hold; each joins <see cref="Brackets"/> only when it cites.</summary>
    public List<Bracket> OpenBrackets { get; } = [];

    /// <summary>Quotation marks of the body, paired, by start.</summary>
    public List<QuotePair> QuotePairs { get; } = [];

    /// <summary>The dateline before the first sentence; empty when there is none.</summary>
    public TextSpan Dateline { get; set; }

    public List<TextSpan> Sentences { get; } = [];

    public List<CitationReading> Citations { get; } = [];

    public List<CreditReading> Credits { get; } = [];

    public List<AcronymReading> Acronyms { get; } = [];

    public List<GlossReading> Glosses { get; } = [];

    public List<DateReading> Dates { get; } = [];

    public List<QuotationReading> Quotations { get; } = [];

    public List<EntityReading> Entities { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>Index of the body block that holds a position, or the last one before it.</summary>
    public int BlockAt(int position)
    {
        var low = 0;
        var high = Body.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Body[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>What holds sources and no entities: a citing bracket, or the address of a link.</summary>
    public TextSpan Hole(CitationReading citation)
    {
        if (citation.Kind != CitationKind.Link || !citation.Span.Contains(citation.Group.Start))
            return citation.Kind == CitationKind.Link && Outline.Links is not null
                ? new TextSpan(citation.Span.End, citation.Span.End)
                : citation.Span;
        return new TextSpan(citation.Group.Start, citation.Span.End);
    }

    /// <summary>Whether a position lies inside a citing bracket, or the address of a link; citations are in text order.</summary>
    public bool IsCited(int position)
    {
        var low = 0;
        var high = Citations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Citations[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Citations.Count
            && Citations[low].Span.Contains(position)
            && (Citations[low].Kind != CitationKind.Link || position >= Citations[low].Group.Start);
    }

    public PublicationReading? Publication { get; set; }

    public PublishedReading? Published { get; set; }
}
