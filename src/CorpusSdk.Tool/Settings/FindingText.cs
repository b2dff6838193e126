using System;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Tool.Settings;

/// <summary>A finding as a line in the format of MSBuild.</summary>
internal static class FindingText
{
    public static string Of(string file, Finding finding)
    {
        var severity = finding.Severity == Severity.Error ? "error" : "warning";
        return FormattableString.Invariant(
            $"{file}({finding.Line},{finding.Column}): {severity} {finding.Rule}: {FindingMessage.Of(finding)}"
        );
    }
}
