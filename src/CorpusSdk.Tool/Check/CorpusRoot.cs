using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Metadata;
using CorpusSdk.Tool.Documents;

namespace CorpusSdk.Tool.Check;

/// <summary>The root of a corpus and those of its files that are checked.</summary>
/// <param name="Folder">Full path of the root: where the settings files stand.</param>
/// <param name="Documents">Paths of the documents relative to the root, with <c>/</c>, in ordinal order.</param>
/// <param name="Sidecars">Paths of the sidecars, likewise.</param>
internal sealed record CorpusRoot(string Folder, IReadOnlyList<string> Documents, IReadOnlyList<string> Sidecars)
{
    private static readonly string[] Settings = [CorpusSettings.FileName, SourceSettings.FileName, EntitySettings.FileName];

    /// <summary>The corpora that paths lie in; each file counts once.</summary>
    public static IReadOnlyList<CorpusRoot> Of(IEnumerable<string> paths) =>
        [
            .. paths
                .Select(Path.GetFullPath)
                .Select(p => Directory.Exists(p) ? InProject(p) : p)
                .GroupBy(RootOf, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Of(g.Key, [.. g])),
        ];

    /// <summary>Full path of a file.</summary>
    public string FullPath(string file) => Path.Combine(Folder, file);

    private static CorpusRoot Of(string root, string[] paths)
    {
        var documents = DocumentPaths.Of(paths);
        var sidecars = paths.Where(Directory.Exists).SelectMany(p => CorpusFolder.Files(p, MetadataStage.SidecarExtension));
        return new(root, Relative(root, documents), Relative(root, sidecars));
    }

    private static string[] Relative(string root, IEnumerable<string> files) =>
        [
            .. files
                .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    // A project keeps its documents in the folder corpus.
    private static string InProject(string folder) =>
        Path.Combine(folder, "corpus") is var inner && Directory.Exists(inner) && Directory.EnumerateFiles(folder, "*.csproj").Any()
            ? inner
            : folder;

    private static string RootOf(string path)
    {
        var start = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Settings.Any(s => File.Exists(Path.Combine(folder, s))))
                return folder;
        }

        return start;
    }
}
