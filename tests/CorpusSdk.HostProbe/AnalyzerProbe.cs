using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.HostProbe;

/// <summary>Runs analyzers over code that uses a library called CorpusSdk.</summary>
public static class AnalyzerProbe
{
    /// <summary>The ids of what they report, in the order of their places.</summary>
    public static string[] Run(Type[] analyzers, string library, string code)
    {
        MetadataReference runtime = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
        var used = Compile("CorpusSdk", library, runtime);
        var instances = analyzers.Select(a => (DiagnosticAnalyzer)Activator.CreateInstance(a)).ToImmutableArray();
        var found = Compile("App", code, runtime, used.ToMetadataReference()).WithAnalyzers(instances).GetAnalyzerDiagnosticsAsync().Result;
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).Select(d => d.Id)];
    }

    private static CSharpCompilation Compile(string name, string code, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            new[] { CSharpSyntaxTree.ParseText(code) },
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        if (compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
        return compilation;
    }
}
