using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>CORPUS2001 and CORPUS2003: puts the nearest id, or the article's own words, into the string.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NearestTextFix() : RuleFix(CodeRules.UnknownId.Id, CodeRules.NotQuoted.Id)
{
    private protected override void Offer(Repair repair)
    {
        if (repair.Told(Fixing.Text) is not { } text || repair.Node is not ExpressionSyntax written || !IsWrittenHere(written))
            return;
        var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
        var title = repair.Rule == CodeRules.NotQuoted.Id ? "Use the words of the article" : "Use '" + text + "'";
        repair.Offer(title, written, literal);
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
