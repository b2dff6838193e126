using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Analyzers;
using CorpusSdk.Analyzers.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>
/// CORPUS2006, and CS8509 for the closed sets of a corpus: adds what a switch leaves out. A statement does nothing there as before; an expression throws.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddCasesFix() : RuleFix(CodeRules.MissingCases.Id, "CS8509")
{
    private protected override void Offer(Repair repair)
    {
        var place = repair.Node.FirstAncestorOrSelf<SyntaxNode>(n => n is SwitchStatementSyntax or SwitchExpressionSyntax);
        if (
            place is null
            || repair.Model.GetOperation(place, repair.Cancellation) is not { } operation
            || SwitchCoverage.Of(operation) is not { } coverage
        )
            return;
        var set = SyntaxFactory.ParseName(coverage.Set.ToMinimalDisplayString(repair.Model, place.SpanStart));
        var members = coverage.Missing.Select(m => Member(set, m.Name)).ToArray();
        if (place is SwitchStatementSyntax statement)
            repair.Offer("Add the missing cases", statement, statement.AddSections(Section(members)));
        else if (place is SwitchExpressionSyntax expression)
            repair.Offer("Add the missing arms", expression, expression.AddArms([.. members.Select(Arm)]));
    }

    private static ExpressionSyntax Member(NameSyntax set, string name) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, set, SyntaxFactory.IdentifierName(name));

    private static SwitchSectionSyntax Section(IEnumerable<ExpressionSyntax> members) =>
        SyntaxFactory.SwitchSection(
            SyntaxFactory.List<SwitchLabelSyntax>(members.Select(m => SyntaxFactory.CaseSwitchLabel(m))),
            SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.BreakStatement())
        );

    private static SwitchExpressionArmSyntax Arm(ExpressionSyntax member) =>
        SyntaxFactory.SwitchExpressionArm(
            SyntaxFactory.ConstantPattern(member),
            SyntaxFactory.ParseExpression("throw new System.NotImplementedException()")
        );
}
