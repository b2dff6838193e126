using System;
using System.Globalization;
using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Tool.Settings;

/// <summary>A finding as a line in the format of MSBuild.</summary>
internal static class FindingText
{
    public static string Of(string file, Finding finding)
    {
        var rule = FindingRules.All.Single(r => r.Id == finding.Rule);
        var message = string.Format(CultureInfo.InvariantCulture, rule.Message, [.. finding.Arguments]);
        var severity = finding.Severity == Severity.Error ? "error" : "warning";
        return FormattableString.Invariant($"{file}({finding.Line},{finding.Column}): {severity} {finding.Rule}: {message}");
    }
}
