using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace CorpusSdk.Decoding;

/// <summary>The decoded row of an article. One is made per article and process, on first use of any of its parts.</summary>
internal sealed class ArticleBody
{
    private Entity[]? _entities;

    public required ulong TextHash { get; init; }

    public required int TextLength { get; init; }

    public required TextSpan? TitleSpan { get; init; }

    public required Publication? Publication { get; init; }

    public required int? Volume { get; init; }

    public required int? Issue { get; init; }

    public required DatedFact? Published { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required IReadOnlyList<Credit> Credits { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public required IReadOnlyList<Sentence> Sentences { get; init; }

    public required IReadOnlyList<Parenthetical> Parentheticals { get; init; }

    public required ImmutableArray<CitationGroup> Groups { get; init; }

    /// <summary>One per group and source.</summary>
    public required Citation[] Citations { get; init; }

    public required IReadOnlyList<TimeExpression> Dates { get; init; }

    public required ImmutableArray<EntityMentions> Entities { get; init; }

    /// <summary>The entities of <see cref="Entities"/>.</summary>
    public IReadOnlyList<Entity> EntityList =>
        _entities ?? Interlocked.CompareExchange(ref _entities, [.. Entities.Select(e => e.Entity)], null) ?? _entities;

    public required IReadOnlyList<Mention> Mentions { get; init; }

    public required IReadOnlyList<Quotation> Quotations { get; init; }

    public required IReadOnlyList<Acronym> Acronyms { get; init; }

    public required IReadOnlyList<Gloss> Glosses { get; init; }

    public required ArticleMetadata Metadata { get; init; }

    /// <summary>The markup of the document, in order.</summary>
    public required MarkupPiece[] Markup { get; init; }

    /// <summary>What may refer to other articles.</summary>
    public required ImmutableArray<ReferenceEntry> References { get; init; }

    /// <summary>The sentence that holds a position; null outside running text.</summary>
    public Sentence? SentenceAt(int position)
    {
        var low = 0;
        var high = Sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Sentences[middle].Span;
            if (position < span.Start)
                high = middle - 1;
            else if (position >= span.End)
                low = middle + 1;
            else
                return Sentences[middle];
        }

        return null;
    }
}

/// <summary>A link or a part by its key, as docs/table-format.md says.</summary>
internal sealed record ReferenceEntry(TextSpan Span, ReferenceKind Kind, string Key);
