using System;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Metadata;

namespace CorpusSdk.Generators.Inputs;

/// <summary>The list of inputs that the build writes.</summary>
/// <param name="Root">Path of the corpus folder with a separator at its end, normalised by <see cref="InputPath"/>.</param>
/// <param name="Documents">Paths of the documents relative to the root, with <c>/</c>, in ordinal order.</param>
/// <param name="Settings">Paths of the settings files, likewise.</param>
internal sealed record Manifest(string Root, EquatableArray<string> Documents, EquatableArray<string> Settings)
{
    /// <summary>The listed path of a file; null when the file is no document of the corpus.</summary>
    public string? Find(string path) => Find(path, Documents);

    /// <summary>Whether a file is the settings file with a name, at the root of the corpus.</summary>
    public bool IsSettings(string path, string name) =>
        path.EndsWith(name, StringComparison.Ordinal) && string.Equals(Find(path, Settings), name, StringComparison.Ordinal);

    /// <summary>The listed path of a sidecar; null when the file is none.</summary>
    public string? FindSidecar(string path) =>
        path.EndsWith(MetadataStage.SidecarExtension, StringComparison.Ordinal) ? Find(path, Settings) : null;

    private string? Find(string path, EquatableArray<string> listed)
    {
        var full = InputPath.Normalize(path);
        if (!full.StartsWith(Root, InputPath.IsWindows(Root) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            return null;
        var relative = full.Substring(Root.Length);
        var files = listed.AsSpan();
        for (int low = 0, high = files.Length - 1; low <= high; )
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(files[middle], relative);
            if (order == 0)
                return files[middle];
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
