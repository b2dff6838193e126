using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Documents;

namespace CorpusSdk.Tool.Settings;

/// <summary>The nearest <c>corpus.yml</c> beside or above a document. Each file is read once, and what is wrong in it is told once.</summary>
internal sealed class CorpusFiles
{
    private readonly Dictionary<string, CorpusSettings> _read = new(StringComparer.Ordinal);

    /// <summary>What the file says of a document.</summary>
    /// <param name="document">Path of the document; <c>-</c> when it has none.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="DocumentException">The file cannot be decoded.</exception>
    public async Task<CorpusSettings> OfAsync(string document, CancellationToken cancellation)
    {
        if (NearestFile.Of(document, CorpusSettings.FileName) is not { } file)
            return CorpusSettings.Empty;
        if (!_read.TryGetValue(file, out var settings))
        {
            settings = CorpusSettings.Read(await DocumentFile.ReadAsync(file, cancellation));
            foreach (var finding in settings.Findings)
                await Console.Error.WriteLineAsync(FindingText.Of(file, finding));
            _read.Add(file, settings);
        }

        return settings.ForDocument(Path.GetRelativePath(Path.GetDirectoryName(file)!, Path.GetFullPath(document)).Replace('\\', '/'));
    }
}
