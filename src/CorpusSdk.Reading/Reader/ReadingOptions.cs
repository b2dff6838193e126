using CorpusSdk.Reading.Entities.Tagging;
using CorpusSdk.Reading.Years;

namespace CorpusSdk.Reading;

/// <summary>What the caller knows of documents.</summary>
public sealed record ReadingOptions
{
    /// <summary>The publication date of documents that state none; null when it is not known.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Whether quotations are read: what their marks are used for, who speaks, what supports them.</summary>
    public bool Quotations { get; init; } = true;

    /// <summary>The sources that are known by name.</summary>
    public SourceRegistry Sources { get; init; } = SourceRegistry.Shipped;

    /// <summary>Whether entities and the speakers of quotations are looked for.</summary>
    public bool Entities { get; init; } = true;

    /// <summary>Whether the article is looked at as a whole, as an editor does: dates that are missing, spellings that differ, acronyms without a meaning.</summary>
    public bool Review { get; init; } = true;

    /// <summary>The entities that are known by name.</summary>
    public EntityRegistry KnownEntities { get; init; } = EntityRegistry.Shipped;

    /// <summary>What the corpus says of all its documents.</summary>
    public CorpusSettings Settings
    {
        get;
        init
        {
            field = value;
            Publications = new PublicationRegistry(value.Publications);
        }
    } = CorpusSettings.Empty;

    /// <summary>The publications that are known by name.</summary>
    internal PublicationRegistry Publications { get; private init; } = new(default);

    /// <summary>Another model of names than the one of this assembly, as when one is measured.</summary>
    internal TaggerModel? Tagger { get; init; }
}
