using System;
using System.IO;
using System.Linq;
using CorpusSdk.Analyzers.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace CorpusSdk.Analyzers.Tests;

public sealed class RuleTests
{
    private const string ReportedByCompiler = "CORPUS2007";

    private static readonly DiagnosticDescriptor[] Rules =
    [
        .. typeof(CodeRules).GetFields().Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>(),
    ];

    [Fact]
    public void Each_rule_has_a_page_and_each_page_a_rule()
    {
        var folder = Path.Combine(TestPaths.RepositoryRoot, "docs", "rules");
        var pages = Directory.GetFiles(folder, "CORPUS20*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(Rules.Select(r => r.Id).Append(ReportedByCompiler).Order(), pages.Order());
        Assert.All(Rules, r => Assert.EndsWith("/docs/rules/" + r.Id + ".md", r.HelpLinkUri, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_rule_is_in_the_table_with_its_severity()
    {
        var table = File.ReadAllText(Path.Combine(TestPaths.RepositoryRoot, "docs", "rules", "README.md"));
        foreach (var rule in Rules)
        {
            var severity = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString().ToLowerInvariant() : "off";
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {severity} |", table);
        }
    }

    [Fact]
    public void Each_rule_belongs_to_one_analyzer()
    {
        var analyzers = typeof(CodeRules)
            .Assembly.GetTypes()
            .Where(t => typeof(DiagnosticAnalyzer).IsAssignableFrom(t) && !t.IsAbstract)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!);
        Assert.Equal(Rules.Select(r => r.Id).Order(), analyzers.SelectMany(a => a.SupportedDiagnostics).Select(r => r.Id).Order());
    }
}
