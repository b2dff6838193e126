using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Diagnostics;

/// <summary>Finds the descriptor of a rule.</summary>
internal static class RuleCatalogue
{
    /// <summary>The rules of the generator itself, by id. Written out, because reflection costs a fresh compiler milliseconds.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        Rules.InternalFailure,
        Rules.NamespaceIsClass,
        Rules.LanguageTooOld,
        Rules.BadOption,
        Rules.LevelNotChosen,
        Rules.TooLargeForAssembly,
        Rules.NearlyTooLarge,
        Rules.MoreOfRule,
    ];

    // One for each rule and severity: there are thousands of diagnostics of a rule.
    private static readonly ConcurrentDictionary<(string, Severity, bool), DiagnosticDescriptor> Known = new();

    /// <summary>The rule's descriptor. One that nobody knows shows its values as they are.</summary>
    public static DiagnosticDescriptor Find(string id, Severity severity, bool isEnabled, int arguments)
    {
        foreach (var rule in All)
        {
            if (string.Equals(rule.Id, id, StringComparison.Ordinal))
                return rule;
        }

        if (FindingRules.Find(id) is { } found)
            return Known.GetOrAdd((id, severity, isEnabled), _ => OfDocuments(id, found.Title, found.Message, severity, isEnabled));
        return OfDocuments(id, id, string.Join(", ", Enumerable.Range(0, arguments).Select(i => "{" + i + "}")), severity);
    }

    /// <summary>A rule of the text engine, which knows nothing of compilers.</summary>
    private static DiagnosticDescriptor OfDocuments(string id, string title, string message, Severity severity, bool isEnabled = true) =>
        new(
            id,
            title,
            message,
            category: CategoryOf(id),
            defaultSeverity: severity switch
            {
                Severity.Error => DiagnosticSeverity.Error,
                Severity.Warning => DiagnosticSeverity.Warning,
                _ => DiagnosticSeverity.Info,
            },
            isEnabledByDefault: isEnabled,
            helpLinkUri: HelpLink.Of(id)
        );

    private static string CategoryOf(string id) =>
        id.StartsWith("CORPUS06", StringComparison.Ordinal) ? "CorpusSdk.References"
        : id.StartsWith("CORPUS07", StringComparison.Ordinal) ? "CorpusSdk.Files"
        : "CorpusSdk.Documents";
}
