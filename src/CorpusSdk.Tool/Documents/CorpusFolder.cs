using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace CorpusSdk.Tool.Documents;

/// <summary>The files of a folder that a build takes; linked folders are not followed.</summary>
internal static class CorpusFolder
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];
    private static readonly string[] Extensions = [".txt", ".md"];

    /// <summary>The documents below a folder, in ordinal order of their paths.</summary>
    public static IEnumerable<string> Documents(string folder) => Files(folder, IsDocument);

    /// <summary>The files below a folder whose names end in a certain way.</summary>
    public static IEnumerable<string> Files(string folder, string ending) =>
        Files(folder, name => name.EndsWith(ending, StringComparison.Ordinal));

    // A README tells about a folder; ._ files are what macOS leaves on other disks.
    private static bool IsDocument(string name) =>
        Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
        && !Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith("._", StringComparison.Ordinal);

    private static IOrderedEnumerable<string> Files(string folder, Func<string, bool> wanted) =>
        new FileSystemEnumerable<string>(
            folder,
            static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = default }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && wanted(entry.FileName.ToString()),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
                && entry.FileName[0] != '.'
                && !Skipped.Contains(entry.FileName.ToString(), StringComparer.OrdinalIgnoreCase),
        }.Order(StringComparer.Ordinal);
}
