namespace CorpusSdk.Reading.Years;

/// <summary>A written date with its meaning.</summary>
/// <param name="Date">What it means; without a year <c>XXXX</c>.</param>
/// <param name="Basis">The rule.</param>
/// <param name="Anchor">What the year was counted from.</param>
/// <param name="Candidates">The readings that remain.</param>
internal sealed record ResolvedDate(EdtfDate Date, DateBasis Basis, EdtfDate? Anchor, EquatableArray<EdtfDate> Candidates);
