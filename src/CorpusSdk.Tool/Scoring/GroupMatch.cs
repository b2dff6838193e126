using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;

namespace CorpusSdk.Tool.Scoring;

/// <summary>How a group that was read compares with the labelled one.</summary>
internal sealed record GroupMatch(GoldGroup Gold, CitationReading? Read)
{
    private const string SeeAlso = "see-also";

    /// <summary>Where the text names no source, only the date counts.</summary>
    public bool Sources =>
        Read is not null
        && (
            IsOpen("sources")
            || Gold.Sources.Count == 0
            || Gold.Sources.SequenceEqual(Read.Sources.Select(s => s.Written), StringComparer.Ordinal)
        );

    public bool Date =>
        Read is not null && (IsOpen("date") || string.Equals(Gold.Edtf, Read.Date?.Date.ToString(), StringComparison.Ordinal));

    public bool Exact => Sources && Date;

    public bool Kind =>
        Read is not null && (IsOpen("kind") || (Gold.Kind == SeeAlso ? Read.See : Gold.Kind == KindNames.ToKebabCase(Read.Kind)));

    /// <summary>Whether a year had to be inferred that can be known.</summary>
    public bool AsksForYear => Gold.Year == "inferred" && Gold.Edtf is { } date && !date.StartsWith("XXXX", StringComparison.Ordinal);

    private bool IsOpen(string property) => Gold.Open?.Contains(property) == true;

    /// <summary>Groups of both sides in text order; a missing one is paired with nothing.</summary>
    public static IEnumerable<GroupMatch> Pair(IReadOnlyList<GoldGroup> gold, IReadOnlyList<CitationReading> read)
    {
        for (var i = 0; i < gold.Count; i++)
            yield return new GroupMatch(gold[i], i < read.Count ? read[i] : null);
    }
}
