using System;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Reading;
using CorpusSdk.Series;

namespace CorpusSdk.Generators.References;

/// <summary>What references can lead to: an edit of a body leaves it equal.</summary>
/// <param name="Files">Paths of the documents, in ordinal order.</param>
/// <param name="Parts">The parts of series, in the order of the articles.</param>
internal sealed record ReferenceTargets(EquatableArray<string> Files, EquatableArray<SeriesPart> Parts)
{
    public static ReferenceTargets Of(CorpusIndex index) =>
        new(
            index.Heads.Select(h => h.File).OrderBy(f => f, StringComparer.Ordinal).ToEquatableArray(),
            index.Heads.Where(h => h.Part is not null).Select(h => h.Part!.Value).ToEquatableArray()
        );
}
