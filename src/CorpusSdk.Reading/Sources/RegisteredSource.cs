using CorpusSdk.Reading.Sources;

namespace CorpusSdk.Reading;

/// <summary>A source of the registry.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">What kind of publisher it is.</param>
public sealed record RegisteredSource(string Id, string Name, SourceKind Kind)
{
    /// <summary>ISO 3166-1 code of its country; null for an international source or when it is not known.</summary>
    public string? Country { get; init; }

    /// <summary>ISO 639 codes of the languages it publishes in.</summary>
    public EquatableArray<string> Languages { get; init; }

    /// <summary>Its domains, without <c>www.</c></summary>
    public EquatableArray<string> Domains { get; init; }

    /// <summary>Its other names.</summary>
    public EquatableArray<SourceVariant> Variants { get; init; }

    /// <summary>Id of the source it is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>Ids of the sources it continues.</summary>
    public EquatableArray<string> Formerly { get; init; }

    /// <summary>Ids of the sources that continue it.</summary>
    public EquatableArray<string> Successor { get; init; }

    /// <summary>Whether it publishes news: such a name alone in brackets is a citation.</summary>
    internal bool IsMedia =>
        Kind is SourceKind.Agency or SourceKind.Newspaper or SourceKind.Magazine or SourceKind.Broadcaster or SourceKind.Site;

    /// <summary>The variant that a name as written is; null when it is another name of the source.</summary>
    internal SourceVariant? VariantWritten(string written)
    {
        var key = SourceKey.Of(written);
        foreach (var variant in Variants.AsSpan())
        {
            if (SourceKey.Of(variant.Name) == key)
                return variant;
        }

        return null;
    }
}
