using System;
using System.Linq;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Series;

namespace CorpusSdk.Reading.Checks;

/// <summary>What references can lead to: an edit of a body leaves it equal.</summary>
/// <param name="Files">Paths of the documents, in ordinal order.</param>
/// <param name="Parts">The parts of series, in the order of the articles.</param>
internal sealed record ReferenceTargets(EquatableArray<string> Files, EquatableArray<SeriesPart> Parts)
{
    public static ReferenceTargets Of(EquatableArray<ArticleHead> heads) =>
        new(
            heads.Select(h => h.File).OrderBy(f => f, StringComparer.Ordinal).ToEquatableArray(),
            heads.Where(h => h.Part is not null).Select(h => h.Part!.Value).ToEquatableArray()
        );
}
