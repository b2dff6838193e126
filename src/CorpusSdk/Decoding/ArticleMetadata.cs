using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace CorpusSdk.Decoding;

/// <summary>What is stated of an article outside its text.</summary>
internal sealed record ArticleMetadata
{
    public static readonly ArticleMetadata Empty = new();

    public string? Subtitle { get; init; }

    public string? Language { get; init; }

    public string? SourceLanguage { get; init; }

    public Uri? Url { get; init; }

    public Uri? Archived { get; init; }

    public string? License { get; init; }

    public string? Summary { get; init; }

    public bool IsDraft { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyDictionary<string, FieldValue> Fields { get; init; } = ReadOnlyDictionary<string, FieldValue>.Empty;
}
