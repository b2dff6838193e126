using ParsedBlock = Markdig.Syntax.Block;

namespace CorpusSdk.Reading.Markdown;

/// <summary>A block that holds text and no other block.</summary>
/// <param name="Block">The block of the parser.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands in its containers.</param>
internal sealed record MarkdownLeaf(ParsedBlock Block, BlockKind Kind, LeafPlace Place);
