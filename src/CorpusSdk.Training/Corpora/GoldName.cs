using CorpusSdk.Reading.Entities.Tagging;

namespace CorpusSdk.Training.Corpora;

/// <summary>A labelled name, by its place in the text of its document.</summary>
internal readonly record struct GoldName(TextSpan Span, NameType Type);
