using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Reading.Brackets;
using CorpusSdk.Reading.Citations;
using CorpusSdk.Reading.CrossReferences;
using CorpusSdk.Reading.Datelines;
using CorpusSdk.Reading.Dates.Prose;
using CorpusSdk.Reading.Entities;
using CorpusSdk.Reading.Findings;
using CorpusSdk.Reading.Markdown;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Reading.Outline;
using CorpusSdk.Reading.Parentheticals;
using CorpusSdk.Reading.Quotations;
using CorpusSdk.Reading.Review;
using CorpusSdk.Reading.Scripts;
using CorpusSdk.Reading.Sentences;
using CorpusSdk.Reading.Text;
using CorpusSdk.Reading.Tokens;
using CorpusSdk.Reading.Words;
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
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public ArticleReading Read(string id, string file, string text, CancellationToken cancellation) =>
        Read(id, file, text, sidecar: null, cancellation);

    /// <summary>Reads one document with its sidecar.</summary>
    /// <param name="id">Id of the article, unless front matter or sidecar state one.</param>
    /// <param name="file">Path relative to the corpus root.</param>
    /// <param name="text">Decoded text without byte order mark.</param>
    /// <param name="sidecar">Decoded text of the file <c>NAME.meta.yml</c> beside the document; null when there is none.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public ArticleReading Read(string id, string file, string text, string? sidecar = null, CancellationToken cancellation = default)
    {
        var statement = MetadataStage.Read(text, sidecar, _options.Settings.Schema, _options.Settings.Defaults);
        var markdown = MarkdownFormat.Is(file) ? MarkdownTextReader.Read(text, statement) : null;
        var draft = markdown is null ? OpenPlainText(text, statement) : OpenMarkdown(text, statement, markdown);
        if (markdown is null && MarkdownFormat.Is(file))
            draft.Report(MarkdownRules.NotParsed, default);
        BracketScanner.Scan(draft);
        QuoteScanner.Scan(draft);
        SentenceSplitter.Split(draft);
        cancellation.ThrowIfCancellationRequested();

        draft.Credits.AddRange(
            draft.Outline.Fields.Where(f => f.Kind == HeaderFieldKind.Credit).Select(f => new CreditReading(f.Span, f.Value))
        );
        var dateline = DatelineReader.Read(draft);
        draft.Dateline = dateline?.Span ?? default;
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
        draft.Published ??= draft.Statement.DefaultPublished;
        draft.Published ??= PublishedByEvidence.Infer(draft, PublicationFacts.VolumeYear(draft));
        DateStage.Complete(draft, dates, years);
        cancellation.ThrowIfCancellationRequested();

        if (_options.Entities)
            EntityStage.Read(draft);
        if (_options.Quotations)
            QuotationStage.Read(draft);
        MixedScripts.Report(draft);
        RequiredFields.Report(draft, file);
        if (_options.Review)
            ReviewStage.Report(draft);
        cancellation.ThrowIfCancellationRequested();

        draft.Tokens.ReleaseForms();
        if (markdown is null)
            return Close(id, file, draft, default);
        var places = new DocumentPlaces(draft, markdown);
        places.MoveFindings();
        draft.Findings.AddRange(markdown.Findings);
        return places.Of(Close(id, file, draft, markdown.Ignored));
    }

    private ArticleDraft OpenPlainText(string text, DocumentStatement statement)
    {
        var lines = new LineMap(text);
        return Open(text, text, statement, lines, PlainTextOutline.Read(text, lines, statement.FrontMatter, statement.Title?.Text));
    }

    private ArticleDraft OpenMarkdown(string source, DocumentStatement statement, MarkdownText markdown)
    {
        var draft = Open(markdown.Text, source, statement, new LineMap(markdown.Text), markdown.Outline);
        draft.Credits.AddRange(markdown.Outline.Credits);
        return draft;
    }

    private ArticleDraft Open(string text, string source, DocumentStatement statement, LineMap lines, DocumentOutline outline) =>
        new(text, _options)
        {
            Source = source,
            Lines = lines,
            Outline = outline,
            Statement = statement,
            Authors = Authors(statement, outline),
            Tokens = new TokenList(text, Tokenizer.Tokenize(text)),
            Body = [.. outline.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Quote).Select(b => b.Span)],
        };

    private static ArticleReading Close(string id, string file, ArticleDraft draft, EquatableArray<IgnoredPlace> places)
    {
        var ignored = draft.Statement.WithDefaults.Ignored.Concat(draft.Options.Settings.IgnoredIn(file)).Distinct().ToEquatableArray();
        var reading = new ArticleReading(
            draft.Statement.Stated.Text(KnownFields.Id) ?? id,
            file,
            TextHash.Of(draft.Source.AsSpan()),
            draft.Source.Length,
            draft.Title,
            draft.Publication,
            draft.Published,
            draft.Authors,
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
            Findings: default
        )
        {
            Metadata = draft.Statement.Metadata(draft.Options),
            References = ReferenceStage.Find(draft, file).ToEquatableArray(),
            Ignored = ignored,
            IgnoredPlaces = places,
        };
        return reading with { Findings = Findings(draft, reading) };
    }

    private static EquatableArray<Finding> Findings(ArticleDraft draft, ArticleReading reading) =>
        draft
            .Findings.Concat(draft.Statement.Findings)
            .Where(f => !reading.Ignores(f.Rule, f.Span))
            .Select(f => f.IsEnabled ? f : f with { IsEnabled = draft.Options.Settings.Enabled.AsSpan().IndexOf(f.Rule) >= 0 })
            .OrderBy(f => f.InSidecar)
            .ThenBy(f => f.Span)
            .ThenBy(f => f.Rule, StringComparer.Ordinal)
            .ToEquatableArray();

    private static EquatableArray<string> Authors(DocumentStatement statement, DocumentOutline outline)
    {
        if (statement.Stated.Texts(KnownFields.Authors) is { Count: > 0 } stated)
            return stated;
        var written = outline.Fields.Where(f => f.Kind == HeaderFieldKind.Author).SelectMany(f => AuthorLine.Split(f.Value));
        return written.ToEquatableArray() is { Count: > 0 } header ? header : statement.Defaults.Texts(KnownFields.Authors);
    }
}
