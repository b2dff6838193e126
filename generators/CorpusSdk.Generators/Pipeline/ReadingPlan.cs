using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What is read of each document.</summary>
/// <param name="Options">What is known beforehand.</param>
/// <param name="WithMembers">Whether citations become members.</param>
/// <param name="Rules">The rules that are switched on.</param>
internal sealed record ReadingPlan(ReadingOptions Options, bool WithMembers, RuleSwitches Rules);
