namespace CorpusSdk.Reading.Metadata;

/// <summary>A value that a document, its sidecar or the corpus states.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands in the document; empty when it stands elsewhere.</param>
internal sealed record StatedValue(string Key, FieldValue Value, TextSpan Span);
