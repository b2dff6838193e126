using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>CORPUS2002: <c>Corpus.Sources.Find("interfax")</c> and <c>Corpus.Data.FindSource("interfax")</c> become <c>Corpus.Sources.Interfax</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.IdHasMember.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics.First();
        if (
            diagnostic.Properties.TryGetValue(Fixing.Member, out var member)
            && member is not null
            && await Replacement.NodeOf(context, diagnostic).ConfigureAwait(false)
                is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax find } call
        )
        {
            diagnostic.Properties.TryGetValue(Fixing.List, out var list);
            var receiver = list is null ? find.Expression : ListOf(find.Expression, list);
            var typed = SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                receiver.WithoutTrivia(),
                SyntaxFactory.IdentifierName(member)
            );
            // What a member gives is never null.
            SyntaxNode before =
                call.Parent is PostfixUnaryExpressionSyntax bang && bang.IsKind(SyntaxKind.SuppressNullableWarningExpression) ? bang : call;
            Replacement.Offer(context, diagnostic, "Use the member " + member, before, typed);
        }
    }

    /// <summary>The list beside the <c>Data</c> that a lookup starts from.</summary>
    private static ExpressionSyntax ListOf(ExpressionSyntax receiver, string list)
    {
        var name = SyntaxFactory.IdentifierName(list);
        while (receiver is MemberAccessExpressionSyntax access)
        {
            if (access.Name.Identifier.ValueText == "Data")
                return access.WithName(name);
            receiver = access.Expression;
        }

        return name;
    }
}
