namespace CorpusSdk.Reading.Markdown;

/// <summary>A block that was written.</summary>
/// <param name="Kind">What the parser says it is.</param>
/// <param name="Level">Level of a heading, from 1.</param>
/// <param name="Place">Where it stands in its containers.</param>
/// <param name="Span">Its text in the reading text; empty for a block that is only an image.</param>
/// <param name="Source">All of it in the document.</param>
/// <param name="HasImage">Whether an image stands in it.</param>
internal readonly record struct WrittenLeaf(BlockKind Kind, int Level, LeafPlace Place, TextSpan Span, TextSpan Source, bool HasImage);
