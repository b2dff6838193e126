using System;
using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Diagnostics;

namespace CorpusSdk.Generators.References;

/// <summary>Says which references lead to no article.</summary>
internal static class UnresolvedReferences
{
    public static DiagnosticList Of(ReferenceCandidates candidates, ReferenceTargets targets) =>
        DiagnosticList.Of(
            candidates
                .Items.Where(i => !IsThere(i, candidates, targets))
                .Select(i => DiagnosticInfo.Of(Rules.UnresolvedReference, i.Place, i.Written, Missing(i)))
        );

    private static bool IsThere(PlacedReference reference, ReferenceCandidates candidates, ReferenceTargets targets) =>
        reference.Kind == ReferenceKind.Link
            ? Array.BinarySearch(targets.Files.ToArray(), reference.Key, StringComparer.Ordinal) >= 0
            : candidates.Part is { } own
                && targets.Parts.Contains(own with { Number = int.Parse(reference.Key, CultureInfo.InvariantCulture) });

    private static string Missing(PlacedReference reference) =>
        reference.Kind == ReferenceKind.Link ? "no document '" + reference.Key + "'" : "no part " + reference.Key + " of this series";
}
