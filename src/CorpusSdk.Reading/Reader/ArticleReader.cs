using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Reading.Citations;
using CorpusSdk.Reading.Dates.Prose;
using CorpusSdk.Reading.Entities;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Parentheticals;
using CorpusSdk.Reading.Quotations;
using CorpusSdk.Reading.Scripts;
using CorpusSdk.Reading.Sentences;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Years;
using CorpusSdk.Tables;

namespace CorpusSdk.Reading;

/// <summary>Reads articles. Pure: the same text and options give the same reading on every host; safe for use by several threads.</summary>
public sealed class ArticleReader
{
    private readonly ReadingOptions _options;

    /// <summary>Makes a reader.</summary>
    public ArticleReader(ReadingOptions? options = null) => _options = options ?? new ReadingOptions();

    /// <summary>Reads one document.</summary>
    /// <param name="id">Id of the article.</param>
    /// <param name="file">Path relative to the corpus root.</param>
    /// <param name="text">Decoded text without byte order mark.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="System.OperationCanceledException">The reading was cancelled.</exception>
    public ArticleReading Read(string id, string file, string text, CancellationToken cancellation = default)
    {
        var draft = Open(text);
        BracketScanner.Scan(draft);
        QuoteScanner.Scan(draft);
        SentenceSplitter.Split(draft);
        cancellation.ThrowIfCancellationRequested();

        var dateline = DatelineReader.Read(draft);
        BracketClassifier.SettleCreditsAndAcronyms(draft, dateline);
        var citations = CitationStage.Find(draft);
        BracketClassifier.SettleRest(draft);
        cancellation.ThrowIfCancellationRequested();

        draft.Publication = PublicationFacts.Publication(draft);
        draft.Published = PublicationFacts.Stated(draft, file, dateline);
        var dates = DateStage.Find(draft, citations);
        var years = new YearResolver(DateStage.Evidence(draft, citations, dates));
        CitationStage.Complete(draft, citations, years);
        draft.Published ??= PublishedByEvidence.FromDateline(dateline, years);
        draft.Published ??= PublishedByEvidence.Infer(draft, PublicationFacts.VolumeYear(draft.Publication));
        DateStage.Complete(draft, dates, years);
        cancellation.ThrowIfCancellationRequested();

        if (_options.Entities)
            EntityStage.Read(draft);
        if (_options.Quotations)
            QuotationStage.Read(draft);
        MixedScripts.Report(draft);
        cancellation.ThrowIfCancellationRequested();

        return Close(id, file, draft);
    }

    private ArticleDraft Open(string text)
    {
        var lines = new LineMap(text);
        var outline = PlainTextOutline.Read(text, lines);
        return new ArticleDraft(text, _options)
        {
            Lines = lines,
            Outline = outline,
            Tokens = new TokenList(text, Tokenizer.Tokenize(text)),
            Body = [.. outline.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Quote).Select(b => b.Span)],
        };
    }

    private static ArticleReading Close(string id, string file, ArticleDraft draft) =>
        new(
            id,
            file,
            TextHash.Of(System.MemoryExtensions.AsSpan(draft.Text)),
            draft.Text.Length,
            draft.Outline.Title,
            draft.Publication,
            draft.Published,
            Authors(draft.Outline).ToEquatableArray(),
            draft.Credits.ToEquatableArray(),
            draft.Outline.Blocks.ToEquatableArray(),
            draft.Sentences.ToEquatableArray(),
            draft.Brackets.Select(b => new ParentheticalReading(b.Span, b.Class)).ToEquatableArray(),
            draft.Citations.ToEquatableArray(),
            draft.Dates.ToEquatableArray(),
            draft.Quotations.ToEquatableArray(),
            draft.Entities.ToEquatableArray(),
            draft.Acronyms.ToEquatableArray(),
            draft.Glosses.ToEquatableArray(),
            draft.Findings.OrderBy(f => f.Span).ThenBy(f => f.Rule, System.StringComparer.Ordinal).ToEquatableArray()
        );

    private static IEnumerable<string> Authors(DocumentOutline outline) =>
        outline
            .Fields.Where(f => f.Kind == HeaderFieldKind.Author)
            .SelectMany(f => f.Value.Replace(" and ", ",").Split(','))
            .Select(a => a.Trim())
            .Where(a => a.Length > 0);
}
