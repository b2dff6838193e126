namespace CorpusSdk.Reading.Markdown;

/// <summary>A piece of a reading text and where it comes from; it ends where the next piece starts.</summary>
/// <param name="Start">Where it starts in the reading text.</param>
/// <param name="Source">Where it stands in the document.</param>
/// <param name="IsVerbatim">Whether each of its code units is one of the document; else the whole stands for the whole.</param>
internal readonly record struct TextPiece(int Start, TextSpan Source, bool IsVerbatim);
