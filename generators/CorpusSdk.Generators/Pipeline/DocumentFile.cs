using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>A document before it is read. Files are compared by identity, as the compiler does: a new object is a new text.</summary>
/// <param name="File">The input.</param>
/// <param name="Path">Path relative to the corpus root.</param>
/// <param name="MaximumBytes">Largest document that is read.</param>
/// <param name="IncludeDrafts">Whether drafts are articles too.</param>
/// <param name="Sidecar">Its sidecar; null when there is none.</param>
internal sealed record DocumentFile(AdditionalText File, string Path, int MaximumBytes, bool IncludeDrafts, AdditionalText? Sidecar = null);
