using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers.Dates;

/// <summary>
/// CORPUS2005: an answer of Yes, No or Possible made a number or compared with one. A comparison with a member of <c>Certainty</c>, also a negated one,
/// says which way Possible goes and is not reported.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CertaintyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.CertaintyAsNumber);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeTypes.Of(start.Compilation)?.Certainty is not { } certainty)
                return;
            start.RegisterOperationAction(c => AnalyzeComparison(c, certainty), OperationKind.Binary);
            start.RegisterOperationAction(c => AnalyzeConversion(c, certainty), OperationKind.Conversion);
            start.RegisterOperationAction(c => AnalyzeCall(c, certainty), OperationKind.Invocation);
        });
    }

    /// <summary><c>a.IsBefore(b) != 0</c>, <c>a.IsBefore(b) == (Certainty)1</c>.</summary>
    private static void AnalyzeComparison(OperationAnalysisContext context, INamedTypeSymbol certainty)
    {
        var comparison = (IBinaryOperation)context.Operation;
        var number = NumberAs(comparison.RightOperand, certainty) ?? NumberAs(comparison.LeftOperand, certainty);
        if (number is not null)
            Report(context, number.Syntax, MemberOf(number.ConstantValue.Value, certainty));
    }

    /// <summary><c>(int)a.IsBefore(b)</c>.</summary>
    private static void AnalyzeConversion(OperationAnalysisContext context, INamedTypeSymbol certainty)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (
            conversion.IsImplicit
            || !Is(conversion.Operand.Type, certainty)
            || conversion.Operand.ConstantValue.HasValue
            || !IsNumber(conversion.Type)
        )
            return;
        if (
            conversion.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
            && comparison.RightOperand is { ConstantValue: { HasValue: true, Value: var value } }
        )
            Report(context, comparison.Syntax, MemberOf(value, certainty));
        else
            Report(context, conversion.Syntax, null);
    }

    /// <summary><c>Convert.ToBoolean(a.IsBefore(b))</c>.</summary>
    private static void AnalyzeCall(OperationAnalysisContext context, INamedTypeSymbol certainty)
    {
        var call = (IInvocationOperation)context.Operation;
        if (
            call
                is {
                    TargetMethod.ContainingType: { Name: "Convert", ContainingNamespace.Name: "System" },
                    Arguments: [{ Value: var argument }, ..]
                }
            && argument is IConversionOperation { Operand.Type: var type }
            && Is(type, certainty)
        )
            Report(context, call.Syntax, null);
    }

    /// <param name="context">The place in the analysis.</param>
    /// <param name="place">What is reported.</param>
    /// <param name="member">The member that the number stands for; null when there is no such number.</param>
    private static void Report(OperationAnalysisContext context, SyntaxNode place, string? member)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (member is not null)
            properties = properties.Add(Fixing.Member, member);
        context.ReportDiagnostic(Diagnostic.Create(CodeRules.CertaintyAsNumber, place.GetLocation(), properties, member ?? "Yes"));
    }

    /// <summary>A number that became a certainty.</summary>
    private static IConversionOperation? NumberAs(IOperation operand, INamedTypeSymbol certainty) =>
        operand is IConversionOperation { ConstantValue.HasValue: true, Operand: ILiteralOperation } conversion
        && Is(conversion.Type, certainty)
            ? conversion
            : null;

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol certainty) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }
            ? SymbolEqualityComparer.Default.Equals(inner, certainty)
            : SymbolEqualityComparer.Default.Equals(type, certainty);

    private static bool IsNumber(ITypeSymbol? type) =>
        type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_Boolean;

    private static string? MemberOf(object? value, INamedTypeSymbol certainty)
    {
        var number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
        return certainty
            .GetMembers()
            .OfType<IFieldSymbol>()
            .Where(f => f.HasConstantValue && Convert.ToInt64(f.ConstantValue, CultureInfo.InvariantCulture) == number)
            .Select(f => f.Name)
            .FirstOrDefault();
    }
}
