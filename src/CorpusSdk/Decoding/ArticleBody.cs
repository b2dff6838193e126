using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace CorpusSdk.Decoding;

/// <summary>The decoded row of an article. One is made per article and process, on first use of any of its parts.</summary>
internal sealed class ArticleBody
{
    public required ulong TextHash { get; init; }

    public required int TextLength { get; init; }

    public required TextSpan? TitleSpan { get; init; }

    public required Publication? Publication { get; init; }

    public required int? Volume { get; init; }

    public required int? Issue { get; init; }

    public required DatedFact? Published { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public required ImmutableArray<Credit> Credits { get; init; }

    public required ImmutableArray<Block> Blocks { get; init; }

    public required ImmutableArray<Sentence> Sentences { get; init; }

    public required ImmutableArray<Parenthetical> Parentheticals { get; init; }

    public required ImmutableArray<CitationGroup> Groups { get; init; }

    /// <summary>One per group and source.</summary>
    public required Citation[] Citations { get; init; }

    public required ImmutableArray<TimeExpression> Dates { get; init; }

    public required ImmutableArray<EntityMentions> Entities { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }

    public required ImmutableArray<Quotation> Quotations { get; init; }

    public required ImmutableArray<Acronym> Acronyms { get; init; }

    public required ImmutableArray<Gloss> Glosses { get; init; }

    /// <summary>The sentence that holds a position; null outside running text.</summary>
    public Sentence? SentenceAt(int position)
    {
        var low = 0;
        var high = Sentences.Length - 1;
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

/// <summary>An entity of an article with its mentions there.</summary>
internal sealed record EntityMentions(Entity Entity, ImmutableArray<Mention> Mentions);
