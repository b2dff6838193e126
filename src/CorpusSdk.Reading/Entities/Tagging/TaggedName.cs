namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>A name that the tagger found.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last one.</param>
/// <param name="Span">Where it stands; within its tokens.</param>
/// <param name="Type">What it names.</param>
internal readonly record struct TaggedName(int First, int End, TextSpan Span, NameType Type);
