using System;
using System.Linq;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>CORPUS2007, which the compiler reports for the member of a former name: puts the present name of the article in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PresentNameFix() : RuleFix("CORPUS2007")
{
    private protected override void Offer(Repair repair)
    {
        var name = repair.Node is MemberAccessExpressionSyntax access ? access.Name : repair.Node as SimpleNameSyntax;
        if (
            name is not null
            && RuntimeTypes.Of(repair.Model.Compilation) is { } types
            && repair.Model.GetSymbolInfo(name, repair.Cancellation).Symbol is IPropertySymbol former
            && (RuntimeTypes.Is(former.ContainingType, types.ArticleList) || RuntimeTypes.Is(former.ContainingType, types.ArticleGroup))
            && PresentOf(former) is { } present
        )
            repair.Offer("Use the present name " + present, name, SyntaxFactory.IdentifierName(present));
    }

    /// <summary>The member that gives the same article without being obsolete.</summary>
    private static string? PresentOf(IPropertySymbol former) =>
        former
            .ContainingType.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(p => SymbolEqualityComparer.Default.Equals(p.Type, former.Type) && !IsObsolete(p))
            .Select(p => p.Name)
            .FirstOrDefault();

    private static bool IsObsolete(IPropertySymbol property) =>
        property.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(ObsoleteAttribute));
}
