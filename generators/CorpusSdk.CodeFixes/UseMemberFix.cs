using System.Linq;
using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>CORPUS2002: <c>Corpus.Sources.Find("interfax")</c> and <c>Corpus.Data.FindSource("interfax")</c> become <c>Corpus.Sources.Interfax</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseMemberFix() : RuleFix(CodeRules.IdHasMember.Id)
{
    private protected override void Offer(Repair repair)
    {
        if (
            repair.Told(Fixing.Member) is not { } member
            || repair.Node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax find } call
        )
            return;
        var receiver = repair.Told(Fixing.List) is { } list ? ListOf(find.Expression, list) : find.Expression;
        // A member of a group follows its group.
        var typed = member.Split('.').Aggregate(receiver.WithoutTrivia(), Access);
        // What a member gives is never null.
        SyntaxNode before =
            call.Parent is PostfixUnaryExpressionSyntax bang && bang.IsKind(SyntaxKind.SuppressNullableWarningExpression) ? bang : call;
        repair.Offer("Use the member " + member, before, typed);
    }

    private static ExpressionSyntax Access(ExpressionSyntax of, string name) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, of, SyntaxFactory.IdentifierName(name));

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
