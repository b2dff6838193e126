using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusSdk.Analyzers.Corpus;
using CorpusSdk.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers.Citations;

/// <summary>CORPUS2004, off by default: a citation written in a string or a documentation comment that no article of the corpus contains.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrittenCitationAnalyzer : DiagnosticAnalyzer
{
    private const string NoYear = "_XXXX";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.UnknownCitation);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeTypes.Of(start.Compilation) is not { } types)
                return;
            var citations = new CitationCatalogue(start.Compilation, types);
            start.RegisterOperationAction(
                c =>
                    Analyze(
                        ((ILiteralOperation)c.Operation).ConstantValue.Value as string,
                        c.Operation.Syntax,
                        citations,
                        c.ReportDiagnostic,
                        c.CancellationToken
                    ),
                OperationKind.Literal
            );
            start.RegisterSyntaxNodeAction(
                c => Analyze(((XmlTextSyntax)c.Node).ToString(), c.Node, citations, c.ReportDiagnostic, c.CancellationToken),
                SyntaxKind.XmlText
            );
        });
    }

    private static void Analyze(
        string? text,
        SyntaxNode place,
        CitationCatalogue citations,
        Action<Diagnostic> report,
        CancellationToken cancellation
    )
    {
        if (text is null)
            return;
        foreach (var (written, name) in WrittenCitations.In(text, cancellation))
        {
            if (citations.IsEmpty || Contains(citations, name))
                continue;
            var nearest = NearestName.Of(name, citations.Names.OrderBy(n => n, StringComparer.Ordinal));
            var suggestion = nearest is null ? "" : "; the nearest citation is " + nearest;
            report(Diagnostic.Create(CodeRules.UnknownCitation, place.GetLocation(), written, suggestion));
        }
    }

    /// <summary>Whether an article cites that; a date without a year is found in any year.</summary>
    private static bool Contains(CitationCatalogue citations, string name)
    {
        var year = name.IndexOf(NoYear, StringComparison.Ordinal);
        if (year < 0)
            return citations.Find(name).Count > 0;
        var day = name.Substring(year + NoYear.Length);
        return citations.Names.Any(n =>
            n.StartsWith(name.Substring(0, year) + "_", StringComparison.Ordinal) && n.EndsWith(day, StringComparison.Ordinal)
        );
    }
}
