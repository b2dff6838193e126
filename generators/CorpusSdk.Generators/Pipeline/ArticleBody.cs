using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What the shard of an article needs of it.</summary>
/// <param name="Reading">The reading, without findings: a change of those alone makes no code again.</param>
/// <param name="Members">The citations that become members; empty when there are too many.</param>
internal sealed record ArticleBody(ArticleReading Reading, EquatableArray<CitationMember> Members);
