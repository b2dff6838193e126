using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>A fix that answers each diagnostic of its rules by itself; all of a document, a project or a solution can be fixed at once.</summary>
public abstract class RuleFix : CodeFixProvider
{
    private protected RuleFix(params string[] rules) => FixableDiagnosticIds = ImmutableArray.Create(rules);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;
        foreach (var diagnostic in context.Diagnostics)
            Offer(new Repair(context, diagnostic, model, root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)));
    }

    private protected abstract void Offer(Repair repair);
}
