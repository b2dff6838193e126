using System.Linq;
using CorpusSdk.Reading;

namespace CorpusSdk.Tool.Check;

/// <summary>Which findings count.</summary>
/// <param name="Minimum">The least severity.</param>
/// <param name="Known">Findings that are known from before.</param>
internal sealed record FindingFilter(Severity Minimum, Baseline Known)
{
    public CheckResult Apply(CheckResult result) =>
        result with
        {
            Findings = [.. Known.Without(result.Findings).Where(f => f.Finding.Severity >= Minimum)],
        };
}
