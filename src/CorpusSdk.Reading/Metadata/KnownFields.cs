using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Reading.Metadata;

/// <summary>The fields that the library knows the meaning of.</summary>
internal static class KnownFields
{
    public const string Id = "id";
    public const string Title = "title";
    public const string Subtitle = "subtitle";
    public const string Authors = "authors";
    public const string Date = "date";
    public const string Publication = "publication";
    public const string Volume = "volume";
    public const string Issue = "issue";
    public const string Language = "language";
    public const string Tags = "tags";
    public const string Url = "url";
    public const string Archived = "archived";
    public const string SourceLanguage = "source-language";
    public const string License = "license";
    public const string Draft = "draft";
    public const string Summary = "summary";
    public const string Aliases = "aliases";

    /// <summary>Rules that do not apply to the document: no field of the article.</summary>
    public const string Ignore = "ignore";

    // The key that other programs have for the same thing.
    private const string Author = "author";

    private static readonly FieldDefinition[] All =
    [
        new(Id, FieldType.String) { IsKnown = true },
        new(Title, FieldType.String) { IsKnown = true },
        new(Subtitle, FieldType.String) { IsKnown = true },
        new(Authors, FieldType.String, IsList: true) { IsKnown = true },
        new(Date, FieldType.Date) { IsKnown = true },
        new(Publication, FieldType.String) { IsKnown = true },
        new(Volume, FieldType.Integer) { IsKnown = true },
        new(Issue, FieldType.Integer) { IsKnown = true },
        new(Language, FieldType.Language) { IsKnown = true },
        new(Tags, FieldType.String, IsList: true) { IsKnown = true },
        new(Url, FieldType.Url) { IsKnown = true },
        new(Archived, FieldType.Url) { IsKnown = true },
        new(SourceLanguage, FieldType.Language) { IsKnown = true },
        new(License, FieldType.String) { IsKnown = true },
        new(Draft, FieldType.Boolean) { IsKnown = true },
        new(Summary, FieldType.Text) { IsKnown = true },
        new(Aliases, FieldType.String, IsList: true) { IsKnown = true },
    ];

    /// <summary>All keys of front matter.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. All.Select(f => f.Name), Ignore];

    /// <summary>The field of a key; null when the key means nothing to the library.</summary>
    public static FieldDefinition? Find(string key) => Array.Find(All, f => f.Name == (key == Author ? Authors : key));
}
