using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace CorpusSdk.CodeFixes;

/// <summary>One diagnostic whose place is to be changed.</summary>
/// <param name="context">Takes what is offered.</param>
/// <param name="diagnostic">What is to be settled.</param>
/// <param name="model">Meaning of the document.</param>
/// <param name="node">The innermost node that the diagnostic is about.</param>
internal sealed class Repair(CodeFixContext context, Diagnostic diagnostic, SemanticModel model, SyntaxNode node)
{
    public string Rule => diagnostic.Id;

    public SemanticModel Model => model;

    public SyntaxNode Node => node;

    public CancellationToken Cancellation => context.CancellationToken;

    /// <summary>What the analyzer says for the fix; null when it says nothing of that name.</summary>
    public string? Told(string name) => diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>Offers to put one node in the place of another.</summary>
    public void Offer(string title, SyntaxNode before, SyntaxNode after) =>
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellation => Replace(context.Document, before, after, cancellation), equivalenceKey: Rule),
            diagnostic
        );

    private static async Task<Document> Replace(Document document, SyntaxNode before, SyntaxNode after, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var placed = after.WithTriviaFrom(before).WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        return document.WithSyntaxRoot(root!.ReplaceNode(before, placed));
    }
}
