namespace CorpusSdk.Reading.Markdown;

/// <summary>Where a block stands in its containers.</summary>
/// <param name="Quote">Number of the outermost block quotation, from 1; 0 outside of any.</param>
/// <param name="IsInList">Whether it stands in a list.</param>
/// <param name="Item">What the item of a list is numbered with, for the first block of the item: empty in a list without numbers; else null.</param>
/// <param name="Footnote">The label of a footnote, <c>^1</c>; null outside of one.</param>
internal readonly record struct LeafPlace(int Quote, bool IsInList, string? Item, string? Footnote);
