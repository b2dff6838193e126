namespace CorpusSdk.Generators.Pipeline;

/// <summary>Names of the steps, by which tests see what ran again.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Language = nameof(Language);
    public const string Manifest = nameof(Manifest);
    public const string Readings = nameof(Readings);
    public const string Heads = nameof(Heads);
    public const string ArticleNames = nameof(ArticleNames);
    public const string Catalogue = nameof(Catalogue);
    public const string Settings = nameof(Settings);
    public const string Bodies = nameof(Bodies);
    public const string Occupied = nameof(Occupied);
    public const string Shards = nameof(Shards);
    public const string NamedShards = nameof(NamedShards);
    public const string DocumentDiagnostics = nameof(DocumentDiagnostics);
    public const string SettingsDiagnostics = nameof(SettingsDiagnostics);
    public const string Failures = nameof(Failures);
    public const string CatalogueInput = nameof(CatalogueInput);
    public const string CorpusDiagnostics = nameof(CorpusDiagnostics);
}
