using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>CORPUS2005: puts the member of <c>Certainty</c> in the place of its number; what the code does stays.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameCertaintyFix() : RuleFix(CodeRules.CertaintyAsNumber.Id)
{
    private protected override void Offer(Repair repair)
    {
        if (
            repair.Told(Fixing.Member) is not { } member
            || repair.Model.Compilation.GetTypeByMetadataName("CorpusSdk.Certainty") is not { } certainty
        )
            return;
        var node = repair.Node;
        var name = SyntaxFactory.ParseExpression(certainty.ToMinimalDisplayString(repair.Model, node.SpanStart) + "." + member);
        SyntaxNode after = node is BinaryExpressionSyntax { Left: CastExpressionSyntax cast } comparison
            ? comparison.WithLeft(cast.Expression.WithTriviaFrom(cast)).WithRight(name)
            : name;
        repair.Offer("Compare with Certainty." + member, node, after);
    }
}
