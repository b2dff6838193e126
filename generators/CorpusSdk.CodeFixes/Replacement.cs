using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace CorpusSdk.CodeFixes;

/// <summary>Offers to put one node in the place of another.</summary>
internal static class Replacement
{
    /// <summary>The innermost node that a diagnostic is about.</summary>
    public static async Task<SyntaxNode?> NodeOf(CodeFixContext context, Diagnostic diagnostic)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
    }

    public static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, SyntaxNode before, SyntaxNode after) =>
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellation => Replace(context.Document, before, after, cancellation), equivalenceKey: diagnostic.Id),
            diagnostic
        );

    private static async Task<Document> Replace(Document document, SyntaxNode before, SyntaxNode after, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var placed = after.WithTriviaFrom(before).WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        return document.WithSyntaxRoot(root!.ReplaceNode(before, placed));
    }
}
