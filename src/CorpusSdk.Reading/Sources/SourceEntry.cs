namespace CorpusSdk.Reading.Sources;

/// <summary>A source of the registry.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">What kind of publisher it is.</param>
internal sealed record SourceEntry(string Id, string Name, SourceKind Kind)
{
    /// <summary>Whether it publishes news: such a name alone in brackets is a citation.</summary>
    public bool IsMedia =>
        Kind is SourceKind.Agency or SourceKind.Newspaper or SourceKind.Magazine or SourceKind.Broadcaster or SourceKind.Site;
}
