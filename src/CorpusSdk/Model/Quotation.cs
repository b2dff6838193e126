using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;
using System.Threading;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A quotation, quotation marks included.</summary>
[JsonConverter(typeof(QuotationConverter))]
public sealed class Quotation : TextElement
{
    private readonly ImmutableArray<EntityMentions> _named;
    private Entity[]? _speakers;

    internal Quotation(
        Article article,
        int index,
        TextSpan span,
        QuotationKind kind,
        ImmutableArray<EntityMentions> speakers,
        CitationGroup? group,
        SpeakerRule rule
    )
        : base(article, span)
    {
        Index = index;
        Kind = kind;
        _named = speakers;
        Group = group;
        Rule = rule;
    }

    /// <summary>Number of the quotation in its article, from 0.</summary>
    public int Index { get; }

    /// <summary>What the marks are used for.</summary>
    public QuotationKind Kind { get; }

    /// <summary>Who speaks; empty when no rule found a speaker.</summary>
    public IReadOnlyList<Entity> Speakers =>
        _speakers ?? Interlocked.CompareExchange(ref _speakers, [.. _named.Select(e => e.Entity)], null) ?? _speakers;

    /// <summary>The rule that found the speakers.</summary>
    public SpeakerRule Rule { get; }

    /// <summary>The first citation that supports it; null when none does.</summary>
    public Citation? Citation => Group is null ? null : Article.CitationOf(Group);

    internal CitationGroup? Group { get; }
}
