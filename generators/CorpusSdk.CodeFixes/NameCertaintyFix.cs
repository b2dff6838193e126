using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>CORPUS2005: puts the member of <c>Certainty</c> in the place of its number; what the code does stays.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameCertaintyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.CertaintyAsNumber.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics.First();
        if (!diagnostic.Properties.TryGetValue(Fixing.Member, out var member) || member is null)
            return;
        var node = await Replacement.NodeOf(context, diagnostic).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (node is null || model?.Compilation.GetTypeByMetadataName("CorpusSdk.Certainty") is not { } certainty)
            return;
        var name = SyntaxFactory.ParseExpression(certainty.ToMinimalDisplayString(model, node.SpanStart) + "." + member);
        SyntaxNode after = node is BinaryExpressionSyntax { Left: CastExpressionSyntax cast } comparison
            ? comparison.WithLeft(cast.Expression.WithTriviaFrom(cast)).WithRight(name)
            : name;
        Replacement.Offer(context, diagnostic, "Compare with Certainty." + member, node, after);
    }
}
