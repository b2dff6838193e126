using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Checks;

namespace CorpusSdk.Reading.Comparison;

/// <summary>Compares all documents of a corpus with each other, in time that grows with their number.</summary>
internal static class CorpusComparison
{
    /// <param name="all">The documents in any order.</param>
    /// <returns>The findings, in the order of files and places.</returns>
    public static IEnumerable<FileFinding> Of(IEnumerable<DocumentTraits> all)
    {
        var documents = UniqueIds<DocumentTraits>
            .Of(all, static d => d.Id, static d => d.File)
            .Items.OrderBy(d => d.File, System.StringComparer.Ordinal)
            .ToEquatableArray();
        return NearDuplicates
            .Of(documents)
            .Concat(QuotationWordings.Of(documents))
            .Concat(LikelyEntities.Of(documents))
            .OrderBy(f => f.File, System.StringComparer.Ordinal)
            .ThenBy(f => f.Finding.Span)
            .ThenBy(f => f.Finding.Rule, System.StringComparer.Ordinal);
    }
}
