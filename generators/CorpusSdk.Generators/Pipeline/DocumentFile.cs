using CorpusSdk.Generators.Inputs;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>A file that may be a document. Files are compared by identity, as the compiler does: a new object is a new text.</summary>
/// <param name="File">The input.</param>
/// <param name="Path">Path relative to the corpus root; null when it is no document.</param>
internal readonly record struct DocumentFile(AdditionalText File, string? Path)
{
    public static DocumentFile Of(AdditionalText file, Manifest? manifest) => new(file, manifest?.Find(file.Path));
}
