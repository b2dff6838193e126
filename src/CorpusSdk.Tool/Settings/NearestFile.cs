using System.IO;

namespace CorpusSdk.Tool.Settings;

/// <summary>Settings stand beside the documents or above them.</summary>
internal static class NearestFile
{
    /// <summary>The nearest file with a name beside or above a document; null when there is none.</summary>
    /// <param name="document">Path of the document; null or <c>-</c> when it has none.</param>
    /// <param name="name">Name of the file.</param>
    public static string? Of(string? document, string name)
    {
        if (document is null or "-")
            return null;
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(document)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, name);
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
