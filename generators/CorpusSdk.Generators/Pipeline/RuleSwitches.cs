using System;
using System.Linq;
using System.Threading;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>
/// Which rules that are off by default the project gives a severity. What nobody asks for is not reported: the compiler looks at every diagnostic of a generator after each
/// edit, also at those that it then leaves out.
/// </summary>
/// <param name="On">Ids of the rules.</param>
internal sealed record RuleSwitches(EquatableArray<string> On)
{
    public static RuleSwitches Of(CompilationOptions options, CancellationToken cancellation) =>
        new(
            FindingRules
                .All.Where(r => !r.IsEnabledByDefault)
                .Select(r => r.Id)
                .Where(id =>
                    options.SpecificDiagnosticOptions.ContainsKey(id)
                    || options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellation, out _) == true
                )
                .ToEquatableArray()
        );

    public bool Shows(Finding finding) => finding.IsEnabled || On.AsSpan().IndexOf(finding.Rule) >= 0;
}
