using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using System.Threading;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A citation: one source at one place of an article. Two citations are equal when they are the same of the same article.</summary>
[DebuggerDisplay("{Text,nq} {Date}")]
[JsonConverter(typeof(CitationConverter))]
public sealed class Citation : TextElement, IEquatable<Citation>
{
    private readonly WrittenWords? _written;
    private string? _text;

    internal Citation(CitationGroup group, int index, Source? source, WrittenWords? written, SourceRule rule)
        : base(group.Article, group.Span)
    {
        Group = group;
        Index = index;
        Source = source;
        _written = written;
        SourceRule = rule;
    }

    /// <summary>Number of the citation in its article, from 0.</summary>
    public int Index { get; }

    /// <summary>What is cited.</summary>
    public CitationKind Kind => Group.Kind;

    /// <summary>Whether <c>see</c> is printed before it.</summary>
    public bool See => Group.See;

    /// <summary>The parenthetical it stands in, which other citations may share; null for other marks.</summary>
    public Parenthetical? Parenthetical => Group.Parenthetical;

    /// <summary>The source; null when the text names none.</summary>
    public Source? Source { get; }

    /// <summary>The name of the source as written.</summary>
    public string? SourceAsWritten => _written?.ToString();

    /// <summary>How the source was identified.</summary>
    public SourceRule SourceRule { get; }

    /// <summary>The date; null when none is given.</summary>
    public CitedDate? Date => Group.Date;

    /// <summary>Pages or another place in the source, as written.</summary>
    public string? Locator => Group.Locator;

    /// <summary>What it supports.</summary>
    public Support Support => Group.Support;

    /// <summary>File, line and column.</summary>
    public SourceLocation Location => Group.Location;

    internal CitationGroup Group { get; }

    /// <inheritdoc/>
    public bool Equals(Citation? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Citation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>Whether two citations are the same.</summary>
    public static bool operator ==(Citation? left, Citation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two citations differ.</summary>
    public static bool operator !=(Citation? left, Citation? right) => !(left == right);

    // Kept: a citation is short, and reading one again allocates nothing.
    private protected override string ReadText() => _text ?? Interlocked.CompareExchange(ref _text, base.ReadText(), null) ?? _text;
}
