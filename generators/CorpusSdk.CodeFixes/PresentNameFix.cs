using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>CORPUS2007, which the compiler reports for the member of a former name: puts the present name of the article in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PresentNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CORPUS2007");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics.First();
        var node = await Replacement.NodeOf(context, diagnostic).ConfigureAwait(false);
        var name = node is MemberAccessExpressionSyntax access ? access.Name : node as SimpleNameSyntax;
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (name is null || model is null || RuntimeTypes.Of(model.Compilation) is not { } types)
            return;
        if (
            model.GetSymbolInfo(name, context.CancellationToken).Symbol is IPropertySymbol former
            && RuntimeTypes.Is(former.ContainingType, types.ArticleList)
            && PresentOf(former) is { } present
        )
            Replacement.Offer(context, diagnostic, "Use the present name " + present, name, SyntaxFactory.IdentifierName(present));
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
