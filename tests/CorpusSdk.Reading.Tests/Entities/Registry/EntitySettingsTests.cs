using System;
using System.Globalization;
using System.Linq;
using CorpusSdk.Reading.Findings;
using Xunit;

namespace CorpusSdk.Reading.Tests.Entities.Registry;

/// <summary>What <c>corpus.entities.yml</c> may say, and what is said about it when it is wrong.</summary>
public sealed class EntitySettingsTests
{
    private const string Good = """
        # yaml-language-server: $schema=https://raw.githubusercontent.com/corpussdk/corpussdk/main/schemas/corpus.entities.schema.json
        entities:
          - name: Valley Council
            id: valley-council
            kind: organization
            aliases: [VC, the Valley’s Council]
            wikidata: Q42
            merge: [the-council]
            split: [Council of the Valleys]
          - name: Town Hall
            kind: place
            standsFor: valley-council
          - id: russia
            aliases: RF
        not:
          - Daily Bulletin
        """;

    [Fact]
    public void A_complete_file_is_read_without_findings()
    {
        var settings = EntitySettings.Read(Good);
        Assert.Empty(settings.Findings);
        var registry = new EntityRegistry(settings);
        var council = registry.Find("VC")!;
        Assert.Equal(
            ("valley-council", "Valley Council", EntityKind.Organization, "Q42"),
            (council.Id, council.Name, council.Kind, council.Wikidata)
        );
        Assert.Equal(["VC", "the Valley’s Council"], council.Aliases);
        Assert.Equal(council, registry.Find("the Valley's Council"));
        Assert.Equal("valley-council", registry.Find("Town Hall")!.StandsFor);
        Assert.Equal(("Russia", EntityKind.Place), (registry.Find("RF")!.Name, registry.Find("RF")!.Kind));
        Assert.Null(registry.Find("Daily Bulletin"));
        Assert.Equal("france", EntityRegistry.Shipped.Find("France")!.Id);
    }

    [Theory]
    [InlineData("entities:\n  - &x { name: Post, kind: term }", "CORPUS0802 2:5")]
    [InlineData("entities:\n  - name: Post\n    kind: body", "CORPUS0807 2:5; CORPUS0805 3:11")]
    [InlineData("entities:\n  - name: Post\n    kind: term\n    wikidata: 7747", "CORPUS0805 4:15")]
    [InlineData("entities:\n  - name: Post\n    kidn: term", "CORPUS0807 2:5; CORPUS0806 3:5")]
    [InlineData("entities:\n  - kind: term", "CORPUS0807 2:5")]
    [InlineData("entities:\n  - { id: nobody-at-all, kind: person }", "CORPUS0807 2:5")]
    [InlineData("entities:\n  - { name: A One, kind: term, aliases: X }\n  - { name: B Two, kind: term, aliases: X }", "CORPUS0808 3:41")]
    [InlineData("entities:\n  - { name: A One, kind: term }\n  - { name: a one, kind: term }", "CORPUS0808 3:5")]
    [InlineData("entities:\n  - { name: A One, kind: term, merge: c }\n  - { name: B Two, kind: term, merge: c }", "CORPUS0808 3:39")]
    [InlineData("entities:\n  - { name: A One, kind: term, merge: b-two }\n  - { name: B Two, kind: term }", "CORPUS0808 2:39")]
    [InlineData("entities:\n  - { name: A One, kind: term, split: A One }", "CORPUS0808 2:39")]
    [InlineData("entities:\n  - { name: A One, kind: term }\nnot: A One", "CORPUS0808 3:6")]
    [InlineData("entities:\n  - { name: A One, kind: place, standsFor: nobody-at-all }", "CORPUS0809 2:44")]
    public void A_problem_is_told_with_its_place(string yaml, string findings) =>
        Assert.Equal(findings, string.Join("; ", EntitySettings.Read(yaml).Findings.Select(f => $"{f.Rule} {f.Line}:{f.Column}")));

    [Fact]
    public void Messages_say_what_was_found_and_what_to_do()
    {
        var settings = EntitySettings.Read(
            "entities:\n  - { name: A One, kind: place, standsFor: b-twoo }\n  - { name: B Two, kind: term, aliases: A One }"
        );
        Assert.Equal(
            [
                "'standsFor' names 'b-twoo', which is neither in this file nor in the shipped registry. Did you mean 'b-two'?",
                "'A One' belongs to the entry 'a-one' already, on line 2. Remove it from one of them.",
            ],
            settings.Findings.Select(Message)
        );
    }

    [Fact]
    public void Entries_that_nothing_mentions_are_told_at_their_names()
    {
        var settings = EntitySettings.Read(Good);
        var unused = settings.Unused(["Organization:valley-council", "Person:russia"]);
        Assert.Equal(["CORPUS0811 10:11", "CORPUS0811 13:9"], unused.Select(f => $"{f.Rule} {f.Line}:{f.Column}"));
        Assert.Equal(
            "No article of the corpus mentions 'Town Hall'. Check the spelling of its name and aliases, or remove the entry.",
            Message(unused[0])
        );
    }

    [Fact]
    public void A_remark_changes_nothing_but_places()
    {
        var registry = Registry(Good);
        Assert.Equal(registry, Registry("# A remark.\n\n" + Good));
        Assert.Equal(registry.GetHashCode(), Registry("# A remark.\n\n" + Good).GetHashCode());
        Assert.NotEqual(registry, Registry(Good.Replace("VC", "VCo", StringComparison.Ordinal)));
        Assert.NotEqual(registry, EntityRegistry.Shipped);
    }

    private static EntityRegistry Registry(string yaml) => new(EntitySettings.Read(yaml));

    private static string Message(Finding finding) =>
        string.Format(CultureInfo.InvariantCulture, FindingRules.All.Single(r => r.Id == finding.Rule).Message, [.. finding.Arguments]);
}
