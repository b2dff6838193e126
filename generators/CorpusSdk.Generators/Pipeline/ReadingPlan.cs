using CorpusSdk.Generators.Grouping;
using CorpusSdk.Reading;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>What is read of each document.</summary>
/// <param name="Options">What is known beforehand.</param>
/// <param name="WithMembers">Whether citations become members.</param>
/// <param name="Groups">By what articles are grouped.</param>
/// <param name="Rules">The rules that are switched on.</param>
internal sealed record ReadingPlan(ReadingOptions Options, bool WithMembers, GroupMode Groups, RuleSwitches Rules)
{
    public static ReadingPlan Of(ReadingOptions reading, CorpusOptions options, RuleSwitches rules) =>
        new(reading, options.Symbols == SymbolLevel.Citations, options.GroupsInUse, rules);
}
