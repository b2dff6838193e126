using CorpusSdk.Generators.Inputs;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Decides which files are documents, by their paths.</summary>
/// <param name="Manifest">The list of documents.</param>
/// <param name="MaximumBytes">Largest document that is read.</param>
/// <param name="IncludeDrafts">Whether drafts are articles too.</param>
internal sealed record DocumentSelection(Manifest Manifest, int MaximumBytes, bool IncludeDrafts)
{
    /// <summary>The sidecars of the documents.</summary>
    public SidecarSet Sidecars { get; init; } = SidecarSet.None;

    public DocumentSelection With(SidecarSet sidecars) => this with { Sidecars = sidecars };

    /// <summary>The document in a file, with its sidecar; null when it is none.</summary>
    public DocumentFile? Find(AdditionalText file) =>
        Manifest.Find(file.Path) is { } path ? new(file, path, MaximumBytes, IncludeDrafts, Sidecars.Of(path)) : null;

    /// <summary>The sidecar in a file; null when it is none.</summary>
    public SidecarFile? FindSidecar(AdditionalText file) => Manifest.FindSidecar(file.Path) is { } path ? new(file, path) : null;
}
