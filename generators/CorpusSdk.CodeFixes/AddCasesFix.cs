using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
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
public sealed class AddCasesFix : CodeFixProvider
{
    private const string NotExhaustive = "CS8509";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.MissingCases.Id, NotExhaustive);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics.First();
        var node = await Replacement.NodeOf(context, diagnostic).ConfigureAwait(false);
        var place = node?.FirstAncestorOrSelf<SyntaxNode>(n => n is SwitchStatementSyntax or SwitchExpressionSyntax);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (
            place is null
            || model?.GetOperation(place, context.CancellationToken) is not { } operation
            || SwitchCoverage.Of(operation) is not { } coverage
        )
            return;
        var set = SyntaxFactory.ParseName(coverage.Set.ToMinimalDisplayString(model, place.SpanStart));
        var members = coverage.Missing.Select(m => Member(set, m.Name)).ToArray();
        if (place is SwitchStatementSyntax statement)
            Replacement.Offer(context, diagnostic, "Add the missing cases", statement, statement.AddSections(Section(members)));
        else if (place is SwitchExpressionSyntax expression)
            Replacement.Offer(context, diagnostic, "Add the missing arms", expression, expression.AddArms([.. members.Select(Arm)]));
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
