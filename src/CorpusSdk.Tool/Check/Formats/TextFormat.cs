using System;
using System.IO;
using System.Linq;

namespace CorpusSdk.Tool.Check.Formats;

/// <summary>A line per finding.</summary>
internal static class TextFormat
{
    /// <summary>For reading: <c>file:line:column: severity ID: message</c>, and what was checked.</summary>
    public static void Write(TextWriter output, CheckResult result)
    {
        foreach (var (file, finding, message) in result.Findings)
            output.WriteLine(
                FormattableString.Invariant($"{file}:{finding.Line}:{finding.Column}: {Level(finding)} {finding.Rule}: {message}")
            );
        if (result.Findings.Any())
            output.WriteLine();
        output.WriteLine(result.Summary);
    }

    /// <summary>As MSBuild reads it from tools: <c>file(line,column): severity ID: message</c>.</summary>
    public static void WriteMsbuild(TextWriter output, CheckResult result)
    {
        foreach (var (file, finding, message) in result.Findings)
            output.WriteLine(
                FormattableString.Invariant($"{file}({finding.Line},{finding.Column}): {Level(finding)} {finding.Rule}: {message}")
            );
    }

    private static string Level(Reading.Finding finding) => KindNames.ToKebabCase(finding.Severity);
}
