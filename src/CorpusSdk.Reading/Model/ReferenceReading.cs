namespace CorpusSdk.Reading;

/// <summary>What may refer to another article of the corpus; which one it is only the corpus knows.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">How it refers: <see cref="ReferenceKind.Link"/> or <see cref="ReferenceKind.Part"/>; the others are citations.</param>
/// <param name="Key">Of a link the path relative to the corpus root, with <c>/</c>; of a part its number.</param>
public sealed record ReferenceReading(TextSpan Span, ReferenceKind Kind, string Key);
