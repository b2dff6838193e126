using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading;

namespace CorpusSdk.Tool.Check;

/// <summary>Which findings count.</summary>
/// <param name="Minimum">The least severity.</param>
/// <param name="Known">Findings that are known from before.</param>
/// <param name="Asked">Ids of rules that are off unless asked for.</param>
internal sealed record FindingFilter(Severity Minimum, Baseline Known, IReadOnlyCollection<string> Asked)
{
    public CheckResult Apply(CheckResult result) =>
        result with
        {
            Findings = [.. Known.Without(result.Findings).Where(f => f.Finding.Severity >= Minimum && IsOn(f.Finding))],
        };

    private bool IsOn(Finding finding) => finding.IsEnabled || Asked.Contains(finding.Rule);
}
