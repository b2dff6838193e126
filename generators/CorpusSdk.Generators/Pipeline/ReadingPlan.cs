using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What is read of each document.</summary>
/// <param name="Options">What is known beforehand.</param>
/// <param name="WithMembers">Whether citations become members.</param>
internal sealed record ReadingPlan(ReadingOptions Options, bool WithMembers);
