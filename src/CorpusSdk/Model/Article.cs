using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using System.Threading;
using CorpusSdk.Decoding;
using CorpusSdk.Generated;
using CorpusSdk.Json;
using CorpusSdk.Quoting;

namespace CorpusSdk;

/// <summary>An article. Immutable and safe for use by several threads; its parts are decoded on first use.</summary>
/// <remarks>Two articles are equal when they have the same id and the same text.</remarks>
[DebuggerDisplay("{Id,nq}: {Title}")]
[JsonConverter(typeof(ArticleConverter))]
public class Article : IEquatable<Article>
{
    private ArticleHead? _head;
    private ArticleBody? _body;
    private ArticleText? _text;
    private CitationList? _citations;
    private IReadOnlyList<Reference>? _references;

    /// <summary>Makes an article of a generated corpus. Called by generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(Shard shard, int row)
    {
        Shard = shard;
        Row = row;
    }

    internal static Article Of(Shard shard, int row) => new(shard, row);

    private protected Article(Shard shard, int row, ArticleHead head)
        : this(shard, row) => _head = head;

    /// <summary>Id: the path relative to the corpus root without extension, or the id that the document states.</summary>
    public string Id => Head.Id;

    /// <summary>Path relative to the corpus root, with <c>/</c>.</summary>
    public string SourceFile => Head.File;

    /// <summary>The title; null when the document has none.</summary>
    public string? Title => Head.Title;

    /// <summary>Where the title stands; null when a sidecar gives it.</summary>
    public TextSpan? TitleSpan => Body.TitleSpan;

    /// <summary>The publication it appeared in; null when it names none.</summary>
    public Publication? Publication => Body.Publication;

    /// <summary>Volume of the publication.</summary>
    public int? Volume => Body.Volume;

    /// <summary>Issue of the volume.</summary>
    public int? Issue => Body.Issue;

    /// <summary>Authors as written.</summary>
    public IReadOnlyList<string> Authors => Body.Authors;

    /// <summary>When it was published, with the evidence; null when nothing tells.</summary>
    public DatedFact? Published => Body.Published;

    /// <summary>The subtitle; null when none is given.</summary>
    public string? Subtitle => Body.Metadata.Subtitle;

    /// <summary>Language of the text, such as <c>en</c> or <c>en-GB</c>; null when it is not given.</summary>
    public string? Language => Body.Metadata.Language;

    /// <summary>Language that it was translated from; null when it is not given.</summary>
    public string? SourceLanguage => Body.Metadata.SourceLanguage;

    /// <summary>Tags as written.</summary>
    public IReadOnlyList<string> Tags => Body.Metadata.Tags;

    /// <summary>Its address; null when it is not given.</summary>
    public Uri? Url => Body.Metadata.Url;

    /// <summary>Address of an archived copy; null when it is not given.</summary>
    public Uri? Archived => Body.Metadata.Archived;

    /// <summary>The licence of the text; null when it is not given.</summary>
    public string? License => Body.Metadata.License;

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft => Body.Metadata.IsDraft;

    /// <summary>A summary; null when none is given.</summary>
    public string? Summary => Body.Metadata.Summary;

    /// <summary>Titles, member names and ids that it had before.</summary>
    public IReadOnlyList<string> Aliases => Body.Metadata.Aliases;

    /// <summary>All other fields of front matter, sidecar and defaults, by name.</summary>
    public IReadOnlyDictionary<string, FieldValue> Fields => Body.Metadata.Fields;

    /// <summary>Credits of pictures and texts.</summary>
    public IReadOnlyList<Credit> Credits => Body.Credits;

    /// <summary>The text.</summary>
    /// <exception cref="CorpusFormatException">The text is missing, or is not the one that was compiled.</exception>
    public ArticleText Text => _text ?? OpenText();

    /// <summary>Blocks in text order.</summary>
    public IReadOnlyList<Block> Blocks => Body.Blocks;

    /// <summary>Sentences of running text, in order.</summary>
    public IReadOnlyList<Sentence> Sentences => Body.Sentences;

    /// <summary>Bracketed spans, in order.</summary>
    public IReadOnlyList<Parenthetical> Parentheticals => Body.Parentheticals;

    /// <summary>Citations in text order, one for each source.</summary>
    public CitationList Citations => _citations ?? Interlocked.CompareExchange(ref _citations, CreateCitations(), null) ?? _citations;

    /// <summary>Quotations in text order.</summary>
    public IReadOnlyList<Quotation> Quotations => Body.Quotations;

    /// <summary>Dates of running text, outside citations.</summary>
    public IReadOnlyList<TimeExpression> Dates => Body.Dates;

    /// <summary>Mentions of entities in text order.</summary>
    public IReadOnlyList<Mention> Mentions => Body.Mentions;

    /// <summary>The entities it mentions, in order of their first mention.</summary>
    public IReadOnlyList<Entity> Entities => Body.EntityList;

    /// <summary>References to other articles of its corpus, in text order; see <see cref="CorpusData.ReferencesOf"/> for those of a merged one.</summary>
    public IReadOnlyList<Reference> References =>
        _references ?? Interlocked.CompareExchange(ref _references, Model.Data.ReferencesOf(this), null) ?? _references;

    /// <summary>Acronyms it defines.</summary>
    public IReadOnlyList<Acronym> Acronyms => Body.Acronyms;

    /// <summary>Terms it explains.</summary>
    public IReadOnlyList<Gloss> Glosses => Body.Glosses;

    // Not in the constructor: a table that cannot be read is an error of its own there where it is used, and not one of the initializer of a class.
    private ArticleHead Head => _head ??= Shard.Head.HeadOf(Row);

    internal Shard Shard { get; }

    internal int Row { get; }

    internal CorpusModel Model => Shard.Model;

    internal ArticleBody Body => _body ?? Interlocked.CompareExchange(ref _body, ArticleDecoder.Decode(this), null) ?? _body;

    /// <summary>The place where the article says some words, word for word. Forms of quotation marks and dashes and the amount of white space do not matter.</summary>
    /// <remarks>Markup is no text of a Markdown document. In the project that holds the documents the compiler checks constant words already: CORPUS2003.</remarks>
    /// <param name="words">Whole words of the article, as many as needed to be found; where they stand more than once, the first place is given.</param>
    /// <exception cref="ArgumentException">There are no words.</exception>
    /// <exception cref="WordsNotFoundException">The article does not say that.</exception>
    /// <exception cref="CorpusFormatException">The text is missing, or is not the one that was compiled.</exception>
    public Passage Quote(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var wanted = FoldedText.Of(words);
        if (wanted.IsEmpty)
            throw new ArgumentException("There are no words.", nameof(words));
        var start = Blocks is [{ Kind: BlockKind.FrontMatter } frontMatter, ..] ? frontMatter.Span.End : 0;
        return FoldedText.Of(Text.ToString(), start, Text.Markup).Find(wanted) is { } span
            ? new Passage(this, span)
            : throw new WordsNotFoundException(this, words);
    }

    /// <summary>The article as JSON, schema <c>corpus-inspect/1</c>.</summary>
    /// <param name="indented">Whether to write one value per line.</param>
    public string ToJson(bool indented = false) => ArticleJson.Write(this, [], indented);

    /// <inheritdoc/>
    public bool Equals(Article? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && Body.TextHash == other.Body.TextHash);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The title, or the id of an article without one.</summary>
    public override string ToString() => Title ?? Id;

    /// <summary>Whether two articles have the same id and the same text.</summary>
    public static bool operator ==(Article? left, Article? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two articles differ.</summary>
    public static bool operator !=(Article? left, Article? right) => !(left == right);

    /// <summary>Makes the list of citations. Overridden by code that earlier versions generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual CitationList CreateCitations() => Shard.CreateCitations(this, Row);

    internal Citation CitationOf(CitationGroup group) => Array.Find(Body.Citations, c => c.Group == group)!;

    /// <summary>The last sentence that begins at or before a position; the first one when none does.</summary>
    /// <exception cref="CorpusFormatException">The article has no sentences.</exception>
    internal Sentence SentenceBefore(int position) =>
        Body.Sentences.LastOrDefault(s => s.Span.Start <= position)
        ?? Body.Sentences.FirstOrDefault()
        ?? throw CorpusFormatException.Damaged("row of article '" + Id + "'", new InvalidOperationException("It has no sentences."));

    /// <summary>The sentence at a position; outside running text the block, and else the article's title.</summary>
    internal TextElement ElementAt(int position) =>
        Body.SentenceAt(position) ?? (TextElement?)Body.Blocks.FirstOrDefault(b => b.Span.Contains(position)) ?? Body.Blocks[0];

    private ArticleText OpenText()
    {
        var text = Shard.OpenText(SourceFile) ?? throw CorpusFormatException.NoText(SourceFile, Shard.GetType().Assembly.GetName().Name!);
        if (text.Hash() != Body.TextHash || text.Length != Body.TextLength)
            throw CorpusFormatException.Stale(SourceFile);
        text.Markup = Body.Markup;
        return Interlocked.CompareExchange(ref _text, text, null) ?? text;
    }
}
