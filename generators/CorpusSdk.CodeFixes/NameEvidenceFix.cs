using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>CORPUS2008: puts <c>nameof</c> of the citation in the place of its name as a string, when one citation has that name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameEvidenceFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.UncheckedEvidence.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics.First();
        if (
            diagnostic.Properties.TryGetValue(Fixing.Expression, out var expression)
            && expression is not null
            && await Replacement.NodeOf(context, diagnostic).ConfigureAwait(false) is ExpressionSyntax written
        )
            Replacement.Offer(context, diagnostic, "Name the citation with nameof", written, SyntaxFactory.ParseExpression(expression));
    }
}
