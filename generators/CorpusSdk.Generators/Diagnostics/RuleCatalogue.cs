using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Diagnostics;

/// <summary>Finds the descriptor of a rule.</summary>
internal static class RuleCatalogue
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Known = typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
        .ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyCollection<DiagnosticDescriptor> All => Known.Values;

    /// <summary>The rule's descriptor. A rule of the text engine that has none shows its values as they are.</summary>
    public static DiagnosticDescriptor Find(string id, Severity severity, int arguments) =>
        Known.TryGetValue(id, out var rule) ? rule : Unnamed(id, severity, arguments);

    private static DiagnosticDescriptor Unnamed(string id, Severity severity, int arguments) =>
        new(
            id,
            title: id,
            messageFormat: string.Join(", ", Enumerable.Range(0, arguments).Select(i => "{" + i + "}")),
            category: "CorpusSdk.Documents",
            defaultSeverity: severity switch
            {
                Severity.Error => DiagnosticSeverity.Error,
                Severity.Warning => DiagnosticSeverity.Warning,
                _ => DiagnosticSeverity.Info,
            },
            isEnabledByDefault: true,
            helpLinkUri: HelpLink.Of(id)
        );
}
