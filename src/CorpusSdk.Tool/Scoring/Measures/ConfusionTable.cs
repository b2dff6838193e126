using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Tool.Scoring.Measures;

/// <summary>How often a bracket labelled as one class was read as another.</summary>
internal sealed class ConfusionTable
{
    /// <summary>Read class of a mark that was read as no bracket at all.</summary>
    public const string None = "none";

    private readonly SortedDictionary<(string Labelled, string Read), int> _counts = new(
        Comparer<(string Labelled, string Read)>.Create(
            static (a, b) =>
                (string.CompareOrdinal(a.Labelled, b.Labelled), string.CompareOrdinal(a.Read, b.Read)) is var (l, r) && l != 0 ? l : r
        )
    );

    /// <summary>Labelled classes, in ordinal order.</summary>
    public IReadOnlyList<string> Labelled => [.. _counts.Keys.Select(k => k.Labelled).Distinct(StringComparer.Ordinal)];

    /// <summary>Classes that were read, in ordinal order.</summary>
    public IReadOnlyList<string> Read =>
        [.. _counts.Keys.Select(k => k.Read).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public int this[string labelled, string read] => _counts.GetValueOrDefault((labelled, read));

    /// <summary>Counts a mark; one without a labelled class is left out.</summary>
    public void Add(MarkComparison mark)
    {
        var labelled = mark.Mark.IsCitation ? KindNames.ToKebabCase(ParentheticalClass.Citation) : mark.Mark.Class;
        if (labelled is not null)
            _counts[(labelled, mark.Class ?? None)] = this[labelled, mark.Class ?? None] + 1;
    }
}
