using CorpusSdk.Generators.Inputs;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>Decides which files are documents, by their paths.</summary>
/// <param name="Manifest">The list of documents.</param>
/// <param name="MaximumBytes">Largest document that is read.</param>
internal sealed record DocumentSelection(Manifest Manifest, int MaximumBytes)
{
    /// <summary>The document in a file; null when it is none.</summary>
    public DocumentFile? Find(AdditionalText file) => Manifest.Find(file.Path) is { } path ? new(file, path, MaximumBytes) : null;
}
