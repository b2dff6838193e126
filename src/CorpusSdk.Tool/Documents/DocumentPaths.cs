using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusSdk.Tool.Documents;

/// <summary>The documents that paths name: files as they are, of folders all <c>.txt</c> files below them, as a build takes them.</summary>
internal static class DocumentPaths
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    public static IEnumerable<string> Of(IEnumerable<string> paths) => paths.SelectMany(p => Directory.Exists(p) ? Below(p) : [p]);

    private static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(folder, f).Split('/', '\\').SkipLast(1).Any(Skipped.Contains))
            .Order(StringComparer.Ordinal);
}
