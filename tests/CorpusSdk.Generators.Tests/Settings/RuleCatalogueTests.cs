using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Tests.Hosting;
using CorpusSdk.Reading.Findings;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

public sealed class RuleCatalogueTests
{
    // Tested with the analyzers.
    private const string OfAnalyzers = "CORPUS20";

    private static readonly string[] ReportedByTargets = ["CORPUS0910"];
    private static readonly string[] ThrownByRuntime = ["CORPUS0902", "CORPUS0907", "CORPUS0908", "CORPUS0909"];

    [Fact]
    public void Each_rule_has_a_page_and_each_page_a_rule()
    {
        var folder = Path.Combine(TestPaths.RepositoryRoot, "docs", "rules");
        var pages = Directory
            .GetFiles(folder, "CORPUS*.md")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Where(p => !p.StartsWith(OfAnalyzers, System.StringComparison.Ordinal));
        var rules = RuleCatalogue
            .All.Select(r => r.Id)
            .Concat(FindingRules.All.Select(r => r.Id))
            .Concat(ReportedByTargets)
            .Concat(ThrownByRuntime);
        Assert.Equal(rules.Order(System.StringComparer.Ordinal), pages.Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void The_targets_say_what_the_rules_say()
    {
        var targets = System.Xml.Linq.XDocument.Load(
            Path.Combine(TestPaths.RepositoryRoot, "src", "CorpusSdk", "build", "CorpusSdk.targets")
        );
        var texts = targets.Descendants("Error").ToDictionary(e => e.Attribute("Code")!.Value, e => e.Attribute("Text")!.Value);
        FindingRule[] rules = [PathRules.Outside, PathRules.CaseOnly, PathRules.Unspeakable];
        Assert.All(rules, r => Assert.Equal(r.Message, texts[r.Id].Replace("$(CorpusRoot)", "{0}", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void Members_of_articles_are_names_that_fields_avoid()
    {
        var runtime = System.Reflection.Assembly.LoadFrom(TestPaths.RuntimeAssembly);
        var names = runtime
            .GetType("CorpusSdk.Article")!
            .GetMembers()
            .Where(m => m is not System.Reflection.ConstructorInfo)
            .Select(m => m.Name);
        Assert.All(
            names.Where(n => !n.Contains('_', System.StringComparison.Ordinal)),
            n => Assert.NotEqual(n, Reading.Naming.ReservedNames.AvoidArticleMember(n))
        );
        Assert.All(Generators.Emit.EntityList.All, l => Assert.True(Reading.Naming.ReservedNames.IsGeneratedType(l.Name)));
    }

    [Fact]
    public void The_catalogue_is_complete() => Assert.Equal(typeof(Rules).GetFields().Select(f => f.GetValue(null)), RuleCatalogue.All);

    [Fact]
    public void Rules_link_to_their_pages() =>
        Assert.All(RuleCatalogue.All, r => Assert.EndsWith("/docs/rules/" + r.Id + ".md", r.HelpLinkUri, System.StringComparison.Ordinal));

    [Fact]
    public void Messages_number_their_values_without_gaps() =>
        Assert.All(
            RuleCatalogue.All,
            r =>
            {
                var numbers = Regex
                    .Matches(r.MessageFormat.ToString(), @"\{(\d)\}")
                    .Select(m => m.Groups[1].Value[0] - '0')
                    .Distinct()
                    .Order();
                Assert.Equal(Enumerable.Range(0, numbers.Count()), numbers);
            }
        );
}
