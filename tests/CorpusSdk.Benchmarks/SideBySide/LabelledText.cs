using System;
using System.Collections.Generic;

namespace CorpusSdk.Benchmarks.SideBySide;

/// <summary>A text with the dates that a reader should find in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Published">Day of publication, which every reader is told.</param>
/// <param name="Dates">The dates, in text order.</param>
internal sealed record LabelledText(string Text, DateOnly Published, IReadOnlyList<PlacedDate> Dates);

/// <summary>A date at a place of a text, labelled or found.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Value"><c>2018-01-02</c>, <c>2018-01</c>, <c>2018</c>, or two of them with a slash between; null when a reader gives none.</param>
internal sealed record PlacedDate(int Start, int End, string? Value)
{
    public bool Overlaps(PlacedDate other) => Start < other.End && other.Start < End;
}
