using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>CORPUS2008: puts <c>nameof</c> of the citation in the place of its name as a string, when one citation has that name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameEvidenceFix() : RuleFix(CodeRules.UncheckedEvidence.Id)
{
    private protected override void Offer(Repair repair)
    {
        if (repair.Told(Fixing.Expression) is { } expression && repair.Node is ExpressionSyntax written)
            repair.Offer("Name the citation with nameof", written, SyntaxFactory.ParseExpression(expression));
    }
}
