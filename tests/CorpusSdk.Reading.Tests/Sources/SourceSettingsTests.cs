using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusSdk.Reading.Findings;
using Xunit;

namespace CorpusSdk.Reading.Tests.Sources;

/// <summary>What <c>corpus.sources.yml</c> may say, and what is said about it when it is wrong.</summary>
public sealed class SourceSettingsTests
{
    private const string Good = """
        # yaml-language-server: $schema=https://raw.githubusercontent.com/corpussdk/corpussdk/main/schemas/corpus.sources.schema.json
        sources:
          - id: valley-post
            name: The Valley Post
            kind: newspaper
            country: NO
            languages: [en, no]
            domains: valleypost.example
            variants:
              - VP
              - { name: Долина, script: Cyrl, from: 1992, to: 2014-06 }
            partOf: valley-media
            sameAs: [old-valley-post]
          - name: Valley Media
            kind: company
        not:
          - Moscow Times Square
        """;

    [Fact]
    public void A_complete_file_is_read_without_findings()
    {
        var settings = SourceSettings.Read(Good);
        Assert.Empty(settings.Findings);
        var source = new SourceRegistry(settings).Find("valley post")!;
        Assert.Equal(
            ("valley-post", "The Valley Post", SourceKind.Newspaper, "NO", "valley-media"),
            (source.Id, source.Name, source.Kind, source.Country, source.PartOf)
        );
        Assert.Equal(["en", "no"], source.Languages);
        Assert.Equal(["valleypost.example"], source.Domains);
        Assert.Equal(
            [new("VP"), new("Долина", "Cyrl", EdtfDate.Year(1992), EdtfDate.Month(2014, 6))],
            (IEnumerable<SourceVariant>)source.Variants
        );
    }

    [Theory]
    [InlineData("sources:\n  - &x { name: Post }\n  - *x", "CORPUS0802 2:5; CORPUS0802 3:5")]
    [InlineData("sources:\n  - name: Post\n    name: Mail", "CORPUS0803 3:5")]
    [InlineData("sources:\n  - name: Post\n    kind: paper", "CORPUS0805 3:11")]
    [InlineData("sources:\n  - name: Post\n    country: Norway", "CORPUS0805 3:14")]
    [InlineData("sources:\n  - name: [Post]", "CORPUS0807 2:5; CORPUS0805 2:11")]
    [InlineData("sources:\n  - name: Post\n    variants: [{ name: P, from: 2001, to: 1999 }]", "CORPUS0805 3:43")]
    [InlineData("sources:\n  - name: Post\n    varaints: P", "CORPUS0806 3:5")]
    [InlineData("sources:\n  - kind: agency", "CORPUS0807 2:5")]
    [InlineData("sources:\n  - { name: Post, variants: P }\n  - { name: Mail, variants: P }", "CORPUS0808 3:29")]
    [InlineData("sources:\n  - name: Post\n    partOf: nobody-at-all", "CORPUS0809 3:13")]
    [InlineData("sources:\n", "")]
    [InlineData("a: 1\r\n\r\nsources:\r\n  - name: \"𝔓ost\"\r\n    kidn: agency", "CORPUS0806 1:1; CORPUS0806 5:5")]
    public void A_problem_is_told_with_its_place(string yaml, string findings) =>
        Assert.Equal(findings, string.Join("; ", SourceSettings.Read(yaml).Findings.Select(f => $"{f.Rule} {f.Line}:{f.Column}")));

    [Fact]
    public void Messages_say_what_was_found_and_what_to_do()
    {
        var settings = SourceSettings.Read("sources:\n  - name: Post\n    kind: paper\n    varaints: P\n    formerly: kommersnat");
        Assert.Equal(
            [
                "'kind' must be a kind: agency, newspaper, magazine, broadcaster, site, government, international, journal, institute, company, social, blog, but here is 'paper'. The value is not used.",
                "There is no key 'varaints' here; did you mean 'variants'? The key is not used.",
                "'formerly' names 'kommersnat', which is neither in this file nor in the shipped registry. Did you mean 'kommersant'?",
            ],
            settings.Findings.Select(Message)
        );
    }

    [Fact]
    public void Entries_around_a_broken_one_are_used()
    {
        var registry = Registry(
            """
            sources:
              - { name: First Paper, kind: newspaper, country: Norway }
              - just text
              - { kind: newspaper }
              - { name: Second Paper }
              - { name: Third Paper
            """
        );
        Assert.Equal(SourceKind.Newspaper, registry.Find("First Paper")!.Kind);
        Assert.Null(registry.Find("First Paper")!.Country);
        Assert.NotNull(registry.Find("Second Paper"));
        Assert.Null(registry.Find("Third Paper"));
    }

    [Fact]
    public void Deep_nesting_is_refused_and_what_follows_is_read()
    {
        var deep = new string('[', 200) + new string(']', 200);
        var settings = SourceSettings.Read("not: " + deep + "\nsources: { name: Post }");
        Assert.Contains(settings.Findings, f => f.Rule == "CORPUS0804");
        Assert.NotNull(new SourceRegistry(settings).Find("Post"));
    }

    [Fact]
    public void A_remark_changes_nothing_but_places()
    {
        var registry = Registry(Good);
        Assert.Equal(registry, Registry("# A remark.\n\n" + Good));
        Assert.Equal(registry.GetHashCode(), Registry("# A remark.\n\n" + Good).GetHashCode());
        Assert.NotEqual(registry, Registry(Good.Replace("VP", "VPost", System.StringComparison.Ordinal)));
        Assert.NotEqual(registry, SourceRegistry.Shipped);
    }

    private static SourceRegistry Registry(string yaml) => new(SourceSettings.Read(yaml));

    private static string Message(Finding finding) =>
        string.Format(CultureInfo.InvariantCulture, FindingRules.All.Single(r => r.Id == finding.Rule).Message, [.. finding.Arguments]);
}
