using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Checks;

namespace CorpusSdk.Reading.Comparison;

/// <summary>Compares all documents of a corpus with each other, in time that grows with their number.</summary>
internal static class CorpusComparison
{
    /// <param name="all">The documents in any order.</param>
    /// <param name="cancellation">Ends the comparison early.</param>
    /// <returns>The findings, in the order of files and places.</returns>
    public static IEnumerable<FileFinding> Of(IEnumerable<DocumentTraits> all, CancellationToken cancellation = default)
    {
        var documents = UniqueIds<DocumentTraits>
            .Of(Each(all, cancellation), static d => d.Id, static d => d.File)
            .Items.OrderBy(d => d.File, System.StringComparer.Ordinal)
            .ToEquatableArray();
        return NearDuplicates
            .Of(documents, cancellation)
            .Concat(QuotationWordings.Of(documents, cancellation))
            .Concat(LikelyEntities.Of(documents, cancellation))
            .OrderBy(f => f.File, System.StringComparer.Ordinal)
            .ThenBy(f => f.Finding.Span)
            .ThenBy(f => f.Finding.Rule, System.StringComparer.Ordinal);
    }

    // They may be unpacked only here.
    private static IEnumerable<DocumentTraits> Each(IEnumerable<DocumentTraits> all, CancellationToken cancellation)
    {
        foreach (var document in all)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return document;
        }
    }
}
