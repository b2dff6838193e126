using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers.Kinds;

/// <summary>Which members of a closed set a switch leaves out.</summary>
/// <param name="Set">The enumeration.</param>
/// <param name="Missing">Its members without a case, in their order.</param>
internal sealed record SwitchCoverage(INamedTypeSymbol Set, ImmutableArray<IFieldSymbol> Missing)
{
    /// <summary>Null when the switch is over something else, handles the rest by a default, or uses patterns that are not counted here.</summary>
    public static SwitchCoverage? Of(IOperation operation) =>
        operation switch
        {
            ISwitchOperation statement => Of(statement.Value, statement.Cases.SelectMany(c => c.Clauses).Select(Covered)),
            ISwitchExpressionOperation expression => Of(
                expression.Value,
                expression.Arms.Select(a => a.Guard is null ? Covered(a.Pattern) : [])
            ),
            _ => null,
        };

    private static SwitchCoverage? Of(IOperation value, IEnumerable<IEnumerable<object>?> cases)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        if (ClosedSet.Of(value.Type) is not { } set)
            return null;
        var covered = new HashSet<object>();
        foreach (var values in cases)
        {
            if (values is null)
                return null;
            covered.UnionWith(values);
        }

        var missing = ClosedSet.Members(set).Where(m => !covered.Contains(m.ConstantValue!)).ToImmutableArray();
        return missing.IsEmpty ? null : new(set, missing);
    }

    /// <summary>The values of a case; null when it may be all of them.</summary>
    private static IEnumerable<object>? Covered(ICaseClauseOperation clause) =>
        clause switch
        {
            ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: var value } } => Single(value),
            IPatternCaseClauseOperation { Guard: not null } => [],
            IPatternCaseClauseOperation pattern => Covered(pattern.Pattern),
            _ => null,
        };

    private static IEnumerable<object>? Covered(IPatternOperation pattern) =>
        pattern switch
        {
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var value } } => Single(value),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Covered(or.LeftPattern) is { } left
            && Covered(or.RightPattern) is { } right
                ? left.Concat(right)
                : null,
            _ => null,
        };

    // A case for null is a case for no member.
    private static IEnumerable<object> Single(object? value) => value is null ? [] : [value];
}
