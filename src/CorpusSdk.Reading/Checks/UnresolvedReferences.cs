using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CorpusSdk.Reading.Checks;

/// <summary>Says which references lead to no article.</summary>
internal static class UnresolvedReferences
{
    public static IEnumerable<Finding> Of(ReferenceCandidates candidates, ReferenceTargets targets) =>
        candidates.Items.Where(i => !IsThere(i, candidates, targets)).Select(i => i.Missing);

    private static bool IsThere(PlacedReference reference, ReferenceCandidates candidates, ReferenceTargets targets) =>
        reference.Kind == ReferenceKind.Link
            ? Array.BinarySearch(targets.Files.ToArray(), reference.Key, StringComparer.Ordinal) >= 0
            : candidates.Part is { } own
                && targets.Parts.Contains(own with { Number = int.Parse(reference.Key, CultureInfo.InvariantCulture) });
}
