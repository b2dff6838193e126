namespace CorpusSdk.Generators.Pipeline;

/// <summary>Names of the steps, by which tests see what ran again.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Manifest = nameof(Manifest);
    public const string Setup = nameof(Setup);
    public const string Chosen = nameof(Chosen);
    public const string Settings = nameof(Settings);
    public const string Selection = nameof(Selection);
    public const string CorpusSettings = nameof(CorpusSettings);
    public const string CorpusFile = nameof(CorpusFile);
    public const string SourceSettings = nameof(SourceSettings);
    public const string Sources = nameof(Sources);
    public const string EntitySettings = nameof(EntitySettings);
    public const string Entities = nameof(Entities);
    public const string ReadingOptions = nameof(ReadingOptions);
    public const string ReadingPlan = nameof(ReadingPlan);
    public const string ReadAhead = nameof(ReadAhead);
    public const string Readings = nameof(Readings);
    public const string Heads = nameof(Heads);
    public const string Buckets = nameof(Buckets);
    public const string IndexParts = nameof(IndexParts);
    public const string Index = nameof(Index);
    public const string Model = nameof(Model);
    public const string ArticlePlaces = nameof(ArticlePlaces);
    public const string Bodies = nameof(Bodies);
    public const string Distribution = nameof(Distribution);
    public const string Sizes = nameof(Sizes);
    public const string Shards = nameof(Shards);
    public const string Catalogue = nameof(Catalogue);
    public const string DocumentDiagnostics = nameof(DocumentDiagnostics);
    public const string LeftOut = nameof(LeftOut);
    public const string SourceDiagnostics = nameof(SourceDiagnostics);
    public const string EntityDiagnostics = nameof(EntityDiagnostics);
    public const string UnusedEntities = nameof(UnusedEntities);
    public const string CorpusFileDiagnostics = nameof(CorpusFileDiagnostics);
    public const string SidecarDiagnostics = nameof(SidecarDiagnostics);
    public const string SettingsDiagnostics = nameof(SettingsDiagnostics);
    public const string References = nameof(References);
    public const string ReferenceTargets = nameof(ReferenceTargets);
    public const string ReferenceDiagnostics = nameof(ReferenceDiagnostics);
    public const string Traits = nameof(Traits);
    public const string Comparison = nameof(Comparison);
    public const string CorpusDiagnostics = nameof(CorpusDiagnostics);
    public const string ShardDiagnostics = nameof(ShardDiagnostics);
}
