using System;
using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Inputs;

/// <summary>The list of inputs that the build writes.</summary>
/// <param name="Root">Path of the corpus folder with a separator at its end, normalised by <see cref="InputPath"/>.</param>
/// <param name="Documents">Paths of the documents relative to the root, with <c>/</c>, in ordinal order.</param>
internal sealed record Manifest(string Root, EquatableArray<string> Documents)
{
    /// <summary>The listed path of a file; null when the file is no document of the corpus.</summary>
    public string? Find(string path)
    {
        var full = InputPath.Normalize(path);
        if (!full.StartsWith(Root, InputPath.IsWindows(Root) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            return null;
        var relative = full.Substring(Root.Length);
        var documents = Documents.AsSpan();
        for (int low = 0, high = documents.Length - 1; low <= high; )
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(documents[middle], relative);
            if (order == 0)
                return documents[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    /// <summary>Path of a document as the compiler shows it.</summary>
    public string FullPath(string document) => InputPath.IsWindows(Root) ? (Root + document).Replace('/', '\\') : Root + document;
}
