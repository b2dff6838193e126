using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Tests.Hosting;

/// <summary>Reads from a run why each step ran.</summary>
internal static class Steps
{
    public static IEnumerable<(string Step, IncrementalStepRunReason Reason)> Of(GeneratorRunResult result)
    {
        foreach (var (name, steps) in result.TrackedSteps.Where(s => RoslynObjects.IsOurs(s.Key)))
        foreach (var output in steps.SelectMany(s => s.Outputs))
            yield return (name, output.Reason);
        foreach (var (name, steps) in result.TrackedOutputSteps)
        foreach (var output in steps.SelectMany(s => s.Outputs))
            yield return (name, output.Reason);
    }

    /// <summary>A line per step: how many outputs have which reason, <c>Readings: 2 Cached, 1 Modified</c>.</summary>
    public static string Summary(GeneratorRunResult result, string step)
    {
        var reasons = Reasons(result.TrackedSteps, step).Concat(Reasons(result.TrackedOutputSteps, step));
        return string.Join(", ", reasons.GroupBy(r => r).OrderBy(g => g.Key.ToString()).Select(g => g.Count() + " " + g.Key));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps,
        string name
    ) => steps.TryGetValue(name, out var found) ? found.SelectMany(s => s.Outputs).Select(o => o.Reason) : [];
}
