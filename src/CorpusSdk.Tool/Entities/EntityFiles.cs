using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Settings;

namespace CorpusSdk.Tool.Entities;

/// <summary>
/// The entity registry that a document is read with: of the file that the user names, else of the nearest <c>corpus.entities.yml</c> beside or above the
/// document. Each file is read once, and what is wrong in it is told once.
/// </summary>
/// <param name="chosen">The file of <c>--entities</c>; null when it is not given.</param>
internal sealed class EntityFiles(string? chosen)
{
    private readonly Dictionary<string, EntityFile> _read = new(StringComparer.Ordinal);

    /// <summary>The files that were read, in the order of reading.</summary>
    public IEnumerable<EntityFile> All => _read.Values;

    /// <summary>The file of a document; null when it has none.</summary>
    /// <exception cref="DocumentException">The file is missing or cannot be decoded.</exception>
    public async Task<EntityFile?> OfAsync(string document, CancellationToken cancellation)
    {
        if ((chosen ?? NearestFile.Of(document, EntitySettings.FileName)) is not { } path)
            return null;
        if (_read.TryGetValue(path, out var file))
            return file;
        var settings = EntitySettings.Read(await DocumentFile.ReadAsync(path, cancellation));
        foreach (var finding in settings.Findings)
            await Console.Error.WriteLineAsync(FindingText.Of(path, finding));
        return _read[path] = new EntityFile(path, settings);
    }
}
