using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using System.Threading;
using CorpusSdk.Decoding;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A publication that articles appeared in. Publications are equal by id, also those of two corpora.</summary>
[DebuggerDisplay("{Name,nq}")]
[JsonConverter(typeof(PublicationConverter))]
public sealed class Publication : IEquatable<Publication>
{
    private readonly CorpusData _data;
    private Article[]? _articles;

    internal Publication(CorpusData data, PublicationEntry entry)
    {
        _data = data;
        Id = entry.Id;
        Name = entry.Name;
        Url = Uri.TryCreate(entry.Url, UriKind.Absolute, out var url) ? url : null;
        Language = entry.Language;
    }

    /// <summary>Stable id.</summary>
    public string Id { get; }

    /// <summary>Name.</summary>
    public string Name { get; }

    /// <summary>Its address, by the settings of the corpus; null when it is not given.</summary>
    public Uri? Url { get; }

    /// <summary>Its language, such as <c>en</c>, by the settings of the corpus; null when it is not given.</summary>
    public string? Language { get; }

    /// <summary>Its articles, by id.</summary>
    public IReadOnlyList<Article> Articles =>
        _articles ?? Interlocked.CompareExchange(ref _articles, _data.ArticlesWith(NameKey.Publication(Id)), null) ?? _articles;

    /// <inheritdoc/>
    public bool Equals(Publication? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Publication);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Whether two publications have the same id.</summary>
    public static bool operator ==(Publication? left, Publication? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two publications differ.</summary>
    public static bool operator !=(Publication? left, Publication? right) => !(left == right);
}
