namespace CorpusSdk.Reading.References;

/// <summary>An entry of a reference list, a footnote or the definition of a link.</summary>
/// <param name="Label">What a mark in the text calls it: <c>12</c>, <c>^note</c>, <c>id</c>; empty for an entry without a mark.</param>
/// <param name="Span">Its text without the label.</param>
internal sealed record ReferenceEntry(string Label, TextSpan Span);
