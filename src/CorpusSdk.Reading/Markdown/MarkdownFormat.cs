using System;

namespace CorpusSdk.Reading.Markdown;

/// <summary>Which documents are Markdown.</summary>
internal static class MarkdownFormat
{
    /// <summary>Whether a file is Markdown by its name.</summary>
    public static bool Is(string file) =>
        file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
