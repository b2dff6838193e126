namespace CorpusSdk.Reading;

/// <summary>A part of a document to which a rule does not apply.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Span">The part.</param>
internal sealed record IgnoredPlace(string Rule, TextSpan Span);
