using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Checks;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>All that the pipeline keeps of a document.</summary>
/// <param name="Head">What the corpus needs to know; null when the document could not be listed.</param>
/// <param name="Body">What the shard needs; null together with the head.</param>
/// <param name="References">What has to lead to other articles; null when nothing does.</param>
/// <param name="Traits">What it is compared by with the other documents; null together with the head.</param>
/// <param name="Diagnostics">What there is to say about it.</param>
internal sealed record DocumentReading(
    HeadRow? Head,
    ArticleBody? Body,
    ReferenceCandidates? References,
    PackedTraits? Traits,
    PackedDiagnostics? Diagnostics
)
{
    /// <summary>No document, or a draft that the project does not want.</summary>
    public static readonly DocumentReading None = new(null, null, null, null, null);

    public static DocumentReading Refused(DiagnosticInfo reason) =>
        new(null, null, null, null, PackedDiagnostics.Of([reason], reason.Location?.Path ?? ""));
}
