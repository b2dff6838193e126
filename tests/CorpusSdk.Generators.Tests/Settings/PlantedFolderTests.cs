using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

/// <summary>The findings of a folder with mistakes; the tests of the command compare its output with the same file.</summary>
public sealed class PlantedFolderTests
{
    private static readonly string Folder = Path.Combine(TestPaths.RepositoryRoot, "tests", "planted");

    [Fact]
    public void The_compiler_finds_what_the_command_finds()
    {
        var root = Path.Combine(Folder, "corpus");
        var files = Directory
            .GetFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'));
        var corpus = files
            .Where(f => f != "README.md")
            .Aggregate(TestCorpus.Empty, (c, f) => c.Put(new InMemoryText(c.Root + f, File.ReadAllBytes(Path.Combine(root, f)))));
        var lines = new Host(corpus).Run().Diagnostics.Select(d => Line(d, corpus.Root)).Order(StringComparer.Ordinal);
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, "findings.txt")).Order(StringComparer.Ordinal), lines);
    }

    private static string Line(Diagnostic diagnostic, string root)
    {
        var place = diagnostic.Location.GetLineSpan();
        var start = place.StartLinePosition;
        var severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return FormattableString.Invariant(
            $"{place.Path[root.Length..]}({start.Line + 1},{start.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"
        );
    }
}
