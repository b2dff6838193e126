using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Reading;

namespace CorpusSdk.Tool.Check;

/// <summary>What was checked and found.</summary>
/// <param name="Documents">Number of documents.</param>
/// <param name="Citations">Number of citations in them.</param>
/// <param name="Entities">Number of entities in them.</param>
/// <param name="Findings">The findings in the order of files and places.</param>
internal sealed record CheckResult(int Documents, int Citations, int Entities, IReadOnlyList<CheckedFinding> Findings)
{
    public string Summary =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Documents} documents, {Citations} citations, {Entities} entities: {Findings.Count} findings ({Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Info)} informational)"
        );

    public bool Has(Severity severity) => Findings.Any(f => f.Finding.Severity >= severity);

    private int Count(Severity severity) => Findings.Count(f => f.Finding.Severity == severity);
}
