using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Tool.Check;

/// <summary>What a build says about the paths of documents before any is read.</summary>
internal static class PathCheck
{
    /// <summary>Whether the compiler can be given a path.</summary>
    public static bool CanBeGiven(string path) => !path.Any(c => c is < ' ' or '"' or '|');

    /// <param name="documents">Paths relative to the root, in ordinal order.</param>
    public static IEnumerable<FileFinding> Of(IReadOnlyList<string> documents)
    {
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            if (!CanBeGiven(document))
                yield return new(document, FindingPlace.AtStart(PathRules.Unspeakable));
            if (!paths.Add(document))
                yield return new(document, FindingPlace.AtStart(PathRules.CaseOnly));
        }
    }
}
