namespace CorpusSdk.Reading;

/// <summary>What front matter, a sidecar and the defaults of the corpus say of an article, beside title, authors, date and publication.</summary>
public sealed record ArticleMetadata
{
    /// <summary>Says nothing.</summary>
    public static ArticleMetadata Empty { get; } = new();

    /// <summary>The subtitle; null when none is given.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Language of the text, such as <c>en</c> or <c>en-GB</c>; null when it is not given.</summary>
    public string? Language { get; init; }

    /// <summary>Language that it was translated from; null when it is not given.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>Tags as written.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Address of the article; null when it is not given.</summary>
    public string? Url { get; init; }

    /// <summary>Address of an archived copy; null when it is not given.</summary>
    public string? Archived { get; init; }

    /// <summary>The licence of the text; null when it is not given.</summary>
    public string? License { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>A summary; null when none is given.</summary>
    public string? Summary { get; init; }

    /// <summary>Titles, member names and ids that the article had before.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>All other fields, by name.</summary>
    public EquatableArray<FieldReading> Fields { get; init; }
}

/// <summary>A field of an article that has no meaning of its own to the library.</summary>
/// <param name="Name">Its key; a key inside another mapping as <c>image.src</c>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Span">Where the value stands; empty when a sidecar or the settings give it.</param>
public sealed record FieldReading(string Name, FieldValue Value, TextSpan Span);
