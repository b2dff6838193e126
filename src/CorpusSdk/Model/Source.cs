using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using System.Threading;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A source that articles cite. Sources are equal by id, also those of two corpora.</summary>
[DebuggerDisplay("{Name,nq} ({Kind})")]
[JsonConverter(typeof(SourceConverter))]
public sealed class Source : IEquatable<Source>
{
    private readonly CorpusData _data;
    private Article[]? _articles;
    private Citation[]? _citations;

    internal Source(CorpusData data, SourceEntry entry)
    {
        _data = data;
        Id = entry.Id;
        Name = entry.Name;
        Kind = entry.Kind;
        NamesAsWritten = entry.Written;
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Name.</summary>
    public string Name { get; }

    /// <summary>What kind of publisher it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>The names by which articles cite it.</summary>
    public IReadOnlyList<string> NamesAsWritten { get; }

    /// <summary>All citations of it, by article id and text order.</summary>
    public IReadOnlyList<Citation> Citations =>
        _citations ?? Interlocked.CompareExchange(ref _citations, FindCitations(), null) ?? _citations;

    /// <summary>The articles that cite it, by id.</summary>
    public IReadOnlyList<Article> Articles =>
        _articles ?? Interlocked.CompareExchange(ref _articles, _data.ArticlesWith(NameKey.Source(Id)), null) ?? _articles;

    /// <inheritdoc/>
    public bool Equals(Source? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Source);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Whether two sources have the same id.</summary>
    public static bool operator ==(Source? left, Source? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two sources differ.</summary>
    public static bool operator !=(Source? left, Source? right) => !(left == right);

    private Citation[] FindCitations() => [.. Articles.SelectMany(a => a.Body.Citations).Where(c => Equals(c.Source))];
}
