using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Generators.Pipeline;
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

    /// <summary>Why the outputs of a step were made; files that are no documents, which are read as nothing, do not count.</summary>
    public static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out var found)
            ? found.SelectMany(s => s.Outputs).Where(o => o.Value != (object)DocumentReading.None).Select(o => o.Reason)
            : [];

    /// <summary>Why files and diagnostics were handed over, one reason per output.</summary>
    public static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);
}
