using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusSdk.Package.Tests;

internal sealed partial class EditorSession
{
    /// <summary>The program after the fix for the one finding of a rule; it compiles then, without that finding.</summary>
    public async Task<string> Fix(string code, string rule)
    {
        var document = _project.Documents.Single(d => d.Name == "Program.cs").WithText(SourceText.From(code));
        var finding = Assert.Single(await Findings(document.Project), d => d.Id == rule);
        var actions = new List<CodeAction>();
        var provider = Providers().Single(p => p.FixableDiagnosticIds.Contains(rule));
        await provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None)
        );
        var operations = await Assert.Single(actions).GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        var remaining = await Findings(changed.Project);
        Assert.DoesNotContain(remaining, d => d.Id == rule || d.Severity == DiagnosticSeverity.Error);
        return (await changed.GetTextAsync()).ToString();
    }

    /// <summary>What the generator says at the level of warning or above of documents of the workspace, with the text at each place.</summary>
    public async Task<IReadOnlyList<string>> DocumentFindings()
    {
        var generators = OfPackage(_project).SelectMany(r => r.GetGenerators(LanguageNames.CSharp));
        var options = _project.AnalyzerOptions;
        var driver = CSharpGeneratorDriver.Create(
            generators,
            options.AdditionalFiles,
            (CSharpParseOptions)_project.ParseOptions!,
            options.AnalyzerConfigOptionsProvider
        );
        var found = driver.RunGenerators((await _project.GetCompilationAsync())!).GetRunResult().Diagnostics;
        var lines = new List<string>();
        foreach (var diagnostic in found.Where(d => d.Severity >= DiagnosticSeverity.Warning))
        {
            var place = diagnostic.Location.GetLineSpan();
            var document = _project.AdditionalDocuments.Single(d => d.FilePath == place.Path);
            var text = (await document.GetTextAsync()).ToString(diagnostic.Location.SourceSpan);
            lines.Add($"{document.Name} {place.Span} {diagnostic.Severity} {diagnostic.Id}: {text}");
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<Diagnostic>> Findings(Project project)
    {
        var analyzers = OfPackage(project).SelectMany(r => r.GetAnalyzers(LanguageNames.CSharp));
        var compilation = (await project.GetCompilationAsync())!;
        return await compilation.WithAnalyzers([.. analyzers], project.AnalyzerOptions).GetAllDiagnosticsAsync();
    }

    private IEnumerable<CodeFixProvider> Providers() =>
        OfPackage(_project)
            .Where(r => r.Display == "CorpusSdk.CodeFixes")
            .SelectMany(r => r.GetAssembly().GetTypes())
            .Where(t => t.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!);

    private static IEnumerable<AnalyzerFileReference> OfPackage(Project project) =>
        project.AnalyzerReferences.OfType<AnalyzerFileReference>().Where(r => r.Display.StartsWith("CorpusSdk.", StringComparison.Ordinal));
}
