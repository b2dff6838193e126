using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>A file <c>NAME.meta.yml</c> before it is read; compared by identity, as documents are.</summary>
/// <param name="File">The input.</param>
/// <param name="Path">Path relative to the corpus root.</param>
internal sealed record SidecarFile(AdditionalText File, string Path);
