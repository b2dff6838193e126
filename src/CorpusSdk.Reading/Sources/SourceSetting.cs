namespace CorpusSdk.Reading.Sources;

/// <summary>What a settings file says of a source; what it leaves out stays as the shipped registry has it.</summary>
/// <param name="Id">Id of the source.</param>
/// <param name="Name">Canonical name; null keeps the shipped one.</param>
/// <param name="Kind">Kind; null keeps the shipped one.</param>
/// <param name="Country">Country; null keeps the shipped one.</param>
/// <param name="PartOf">The source it is a part of; null keeps the shipped one.</param>
internal sealed record SourceSetting(string Id, string? Name, SourceKind? Kind, string? Country, string? PartOf)
{
    /// <summary>Languages; none keeps the shipped ones.</summary>
    public EquatableArray<string> Languages { get; init; }

    /// <summary>Domains beside the shipped ones.</summary>
    public EquatableArray<string> Domains { get; init; }

    /// <summary>Names beside the shipped ones; one that is shipped too is replaced.</summary>
    public EquatableArray<SourceVariant> Variants { get; init; }

    public EquatableArray<string> Formerly { get; init; }

    public EquatableArray<string> Successor { get; init; }

    /// <summary>Ids that are the same source and are merged into it.</summary>
    public EquatableArray<string> SameAs { get; init; }
}
