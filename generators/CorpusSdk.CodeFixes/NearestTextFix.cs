using System.Collections.Immutable;
using System.Threading.Tasks;
using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>CORPUS2001 and CORPUS2003: puts the nearest id, or the article's own words, into the string.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NearestTextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(CodeRules.UnknownId.Id, CodeRules.NotQuoted.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(Fixing.Text, out var text) || text is null)
                continue;
            if (
                await Replacement.NodeOf(context, diagnostic).ConfigureAwait(false) is not ExpressionSyntax written
                || !IsWrittenHere(written)
            )
                continue;
            var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
            var title = diagnostic.Id == CodeRules.NotQuoted.Id ? "Use the words of the article" : "Use '" + text + "'";
            Replacement.Offer(context, diagnostic, title, written, literal);
        }
    }

    /// <summary>A string, or strings put together; a constant of another place is not changed.</summary>
    private static bool IsWrittenHere(ExpressionSyntax expression) =>
        expression switch
        {
            LiteralExpressionSyntax => true,
            ParenthesizedExpressionSyntax inner => IsWrittenHere(inner.Expression),
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => IsWrittenHere(sum.Left) && IsWrittenHere(sum.Right),
            _ => false,
        };
}
