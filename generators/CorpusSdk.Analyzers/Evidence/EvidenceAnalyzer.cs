using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers.Evidence;

/// <summary>CORPUS2008: evidence that is no <c>nameof</c> of a citation, so that the compiler does not notice when it goes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvidenceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.UncheckedEvidence);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeTypes.Of(start.Compilation) is not { Evidence: not null } types)
                return;
            var citations = new CitationCatalogue(start.Compilation, types);
            // By syntax: attributes of local functions are no operations of their own.
            start.RegisterSyntaxNodeAction(c => Analyze(c, types, citations), SyntaxKind.Attribute);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, RuntimeTypes types, CitationCatalogue citations)
    {
        var model = context.SemanticModel;
        if (
            model.GetSymbolInfo(context.Node, context.CancellationToken).Symbol?.ContainingType is not { } type
            || !SymbolEqualityComparer.Default.Equals(type, types.Evidence)
            || model.GetOperation(context.Node, context.CancellationToken)
                is not IAttributeOperation { Operation: IObjectCreationOperation attribute }
        )
            return;
        foreach (var name in attribute.Arguments.SelectMany(a => Elements(a.Value)))
            Check(context, name, types, citations);
    }

    private static IEnumerable<IOperation> Elements(IOperation argument)
    {
        while (argument is IConversionOperation { IsImplicit: true } conversion)
            argument = conversion.Operand;
        return argument is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues.AsEnumerable() : [argument];
    }

    private static void Check(SyntaxNodeAnalysisContext context, IOperation name, RuntimeTypes types, CitationCatalogue citations)
    {
        if (name is INameOfOperation nameOf)
        {
            if (
                nameOf.Argument is not IFieldReferenceOperation citation
                || !RuntimeTypes.Is(citation.Field.ContainingType, types.CitationList)
            )
                Report(context, name, "'" + nameOf.Argument.Syntax + "' is no citation of a corpus", null);
        }
        else if (name.ConstantValue is { HasValue: true, Value: string text })
        {
            var found = citations.Find(text);
            var expression = found.Count == 1 ? CitationExpression.Of(found[0], types) : null;
            Report(context, name, "The compiler does not check '" + text + "'", expression);
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, IOperation name, string what, string? citation)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (citation is not null)
            properties = properties.Add(Fixing.Expression, "nameof(" + citation + ")");
        context.ReportDiagnostic(Diagnostic.Create(CodeRules.UncheckedEvidence, name.Syntax.GetLocation(), properties, what));
    }
}
