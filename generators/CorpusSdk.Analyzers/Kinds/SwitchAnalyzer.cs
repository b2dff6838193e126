using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Analyzers.Kinds;

/// <summary>
/// CORPUS2006: a switch statement without default that leaves out members of a closed set. For switch expressions the compiler reports the same as CS8509.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwitchAnalyzer : DiagnosticAnalyzer
{
    private const int MaximumNamed = 5;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.MissingCases);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeTypes.Of(start.Compilation) is not null)
                start.RegisterOperationAction(Analyze, OperationKind.Switch);
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        if (SwitchCoverage.Of(context.Operation) is not { } coverage)
            return;
        var place = context.Operation.Syntax is SwitchStatementSyntax statement ? statement.Expression : context.Operation.Syntax;
        var named = string.Join(", ", coverage.Missing.Take(MaximumNamed).Select(m => m.Name));
        var rest = coverage.Missing.Length - MaximumNamed;
        if (rest > 0)
            named += " and " + rest.ToString(CultureInfo.InvariantCulture) + " more";
        context.ReportDiagnostic(Diagnostic.Create(CodeRules.MissingCases, place.GetLocation(), coverage.Set.Name, named));
    }
}
