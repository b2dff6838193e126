using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Diagnostics;

/// <summary>A diagnostic by value.</summary>
/// <param name="Id">Id of the rule.</param>
/// <param name="Severity">Severity where the rule has no descriptor of its own.</param>
/// <param name="Location">The place; null when it is about the whole project.</param>
/// <param name="Arguments">Values of the message.</param>
internal sealed record DiagnosticInfo(string Id, Severity Severity, LocationInfo? Location, EquatableArray<string> Arguments)
{
    /// <summary>Whether it is shown where no severity is set for its rule.</summary>
    public bool IsEnabled { get; init; } = true;

    public static DiagnosticInfo Of(DiagnosticDescriptor rule, LocationInfo? location, params string[] arguments) =>
        new(rule.Id, default, location, new(arguments));

    public static DiagnosticInfo Of(FindingRule rule, LocationInfo? location, params string[] arguments) =>
        new(rule.Id, rule.Severity, location, new(arguments));

    public static DiagnosticInfo Of(Finding finding, string path) =>
        new(
            finding.Rule,
            finding.Severity,
            new(path, finding.Span, finding.Line, finding.Column, finding.EndLine, finding.EndColumn),
            finding.Arguments
        )
        {
            IsEnabled = finding.IsEnabled,
        };

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            RuleCatalogue.Find(Id, Severity, IsEnabled, Arguments.Count),
            Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None,
            [.. Arguments.Select(FindingMessage.Printable)]
        );
}
