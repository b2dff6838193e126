using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generators.Diagnostics;

/// <summary>Finds the descriptor of a rule.</summary>
internal static class RuleCatalogue
{
    /// <summary>All rules, by id. Written out, because reflection costs a fresh compiler milliseconds.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        Rules.NotDecodable,
        Rules.TooLarge,
        Rules.SameId,
        Rules.SameTitle,
        Rules.ManyCitations,
        Rules.Missing,
        Rules.Empty,
        Rules.NoTitle,
        Rules.NoDocuments,
        Rules.UnsafeCharacter,
        Rules.InternalFailure,
        Rules.NamespaceIsClass,
        Rules.LanguageTooOld,
        Rules.BadOption,
        Rules.LevelNotChosen,
    ];

    /// <summary>The rule's descriptor. A rule of the text engine that has none shows its values as they are.</summary>
    public static DiagnosticDescriptor Find(string id, Severity severity, int arguments)
    {
        foreach (var rule in All)
        {
            if (string.Equals(rule.Id, id, StringComparison.Ordinal))
                return rule;
        }

        return Unnamed(id, severity, arguments);
    }

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
