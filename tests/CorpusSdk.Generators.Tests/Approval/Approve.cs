using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using CorpusSdk.Generators.Emit;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Approval;

/// <summary>
/// Compares generated files with approved ones, in the convention of Verify: <c>Type.Test#HintName.verified.cs</c> next to the test. Missing,
/// changed and stale files fail. Run with CORPUS_ACCEPT_SNAPSHOTS=1 to approve.
/// </summary>
internal static class Approve
{
    private static bool Accepts =>
        Environment.GetEnvironmentVariable("CORPUS_ACCEPT_SNAPSHOTS") == "1"
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    public static void Generated(GeneratorRunResult result, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var folder = Path.Combine(Hosting.TestPaths.ProjectFolder, Path.GetFileName(Path.GetDirectoryName(file)!));
        var prefix = Path.GetFileNameWithoutExtension(file) + "." + test;
        var received = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in result.GeneratedSources)
        {
            var name = prefix + "#" + source.HintName[..^".cs".Length];
            received[name] = "//HintName: " + source.HintName + "\n" + Scrub(source.SourceText.ToString());
        }

        if (!result.Diagnostics.IsEmpty)
            received[prefix] = string.Concat(result.Diagnostics.Select(d => "// " + Describe(d) + "\n").Order(StringComparer.Ordinal));
        Compare(folder, prefix, received, Accepts);
    }

    internal static void Compare(string folder, string prefix, SortedDictionary<string, string> received, bool accepts)
    {
        var problems = new List<string>();
        foreach (var (name, text) in received)
        {
            var verified = Path.Combine(folder, name + ".verified.cs");
            if (accepts)
                File.WriteAllText(verified, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
            var receivedFile = Path.Combine(folder, name + ".received.cs");
            File.Delete(receivedFile);
            if (expected == text)
                continue;
            File.WriteAllText(receivedFile, text);
            problems.Add(expected is null ? name + ": new, not approved" : name + ": " + FirstDifference(expected, text));
        }

        foreach (var stale in Stale(folder, prefix, received.Keys))
        {
            if (accepts)
                File.Delete(stale);
            else
                problems.Add(Path.GetFileName(stale) + ": stale, nothing generates it");
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static IEnumerable<string> Stale(string folder, string prefix, ICollection<string> names) =>
        Directory
            .GetFiles(folder, prefix + "*.verified.cs")
            .Where(f =>
                Path.GetFileName(f) is var n && (n.StartsWith(prefix + "#", StringComparison.Ordinal) || n == prefix + ".verified.cs")
            )
            .Where(f => !names.Contains(Path.GetFileName(f)[..^".verified.cs".Length]));

    /// <summary>The version of the generator follows the history of the repository.</summary>
    private static string Scrub(string text) => text.Replace("\"" + EmitContext.Version + "\"", "\"{version}\"", StringComparison.Ordinal);

    private static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.GetLineSpan();
        var where = line.IsValid
            ? Path.GetFileName(line.Path) + "(" + (line.StartLinePosition.Line + 1) + "," + (line.StartLinePosition.Character + 1) + ")"
            : "";
        return where
            + ": "
            + diagnostic.Severity
            + " "
            + diagnostic.Id
            + ": "
            + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string FirstDifference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var line = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        return "line " + (line + 1) + " differs\n- " + before.ElementAtOrDefault(line) + "\n+ " + after.ElementAtOrDefault(line);
    }
}
