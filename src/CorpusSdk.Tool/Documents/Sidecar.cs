using System.IO;
using System.Threading;
using System.Threading.Tasks;
using CorpusSdk.Reading.Metadata;

namespace CorpusSdk.Tool.Documents;

/// <summary>The file <c>NAME.meta.yml</c> beside a document.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Text">Its text.</param>
internal sealed record Sidecar(string Path, string Text)
{
    /// <summary>The sidecar of a document; null when there is none.</summary>
    /// <exception cref="DocumentException">The file cannot be decoded.</exception>
    public static async Task<Sidecar?> OfAsync(string document, CancellationToken cancellation)
    {
        var path = System.IO.Path.ChangeExtension(document, null) + MetadataStage.SidecarExtension;
        return document != "-" && File.Exists(path) ? new(path, await DocumentFile.ReadAsync(path, cancellation)) : null;
    }
}
