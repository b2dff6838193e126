using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Settings;

namespace CorpusSdk.Tool.Sources;

/// <summary>
/// The source registry that a document is read with: of the file that the user names, else of the nearest <c>corpus.sources.yml</c> beside or
/// above the document. Each file is read once, and what is wrong in it is told once.
/// </summary>
/// <param name="chosen">The file of <c>--sources</c>; null when it is not given.</param>
internal sealed class SourceRegistries(string? chosen)
{
    private readonly Dictionary<string, SourceRegistry> _read = new(StringComparer.Ordinal);

    /// <summary>The registry of a document.</summary>
    /// <param name="document">Path of the document; null or <c>-</c> when it has none.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="DocumentException">The file is missing or cannot be decoded.</exception>
    public async Task<SourceRegistry> OfAsync(string? document, CancellationToken cancellation)
    {
        if ((chosen ?? NearestFile.Of(document, SourceSettings.FileName)) is not { } file)
            return SourceRegistry.Shipped;
        if (_read.TryGetValue(file, out var registry))
            return registry;
        var settings = SourceSettings.Read(await DocumentFile.ReadAsync(file, cancellation));
        foreach (var finding in settings.Findings)
            await Console.Error.WriteLineAsync(FindingText.Of(file, finding));
        return _read[file] = new SourceRegistry(settings);
    }
}
