using CorpusSdk.Reading.Tests.Settings;
using Xunit;

namespace CorpusSdk.Reading.Tests.Entities.Registry;

/// <summary>Editors complete and check <c>corpus.entities.yml</c> by its JSON schema; it says the same as the reader.</summary>
public sealed class EntitySchemaTests
{
    private static readonly SchemaFile Schema = new("corpus.entities.schema.json");

    [Theory]
    [InlineData(
        "entities:\n  - { name: Valley Council, id: council, kind: organization, aliases: [VC, the Council], wikidata: Q42 }",
        true
    )]
    [InlineData("entities:\n  - { name: Bankova, kind: place, standsFor: ukraine, merge: [bankova-street], split: Bankova Street }", true)]
    [InlineData("entities: { id: russia }\nnot: Times Square", true)]
    [InlineData("entities:\n  - { name: 1984, kind: people-group }", true)]
    [InlineData("entities:\nnot:\n", true)]
    [InlineData("entities:\n  - { name: Council, kind: body }", false)]
    [InlineData("entities:\n  - { name: Council, kind: Organization }", false)]
    [InlineData("entities:\n  - { name: Council, kind: organization, wikidata: 42 }", false)]
    [InlineData("entities:\n  - { name: Council, kind: organization, wikidata: Q042 }", false)]
    [InlineData("entities:\n  - { name: Council, kind: organization, id: The Council }", false)]
    [InlineData("entities:\n  - { name: Council, kind: organization, merge: [The Council] }", false)]
    [InlineData("entities:\n  - { name: Council, kind: organization, alias: VC }", false)]
    [InlineData("entities:\n  - { name: [Council], kind: organization }", false)]
    [InlineData("entities:\n  - { kind: person }", false)]
    [InlineData("entities: [Council]", false)]
    [InlineData("not: { name: Council }", false)]
    [InlineData("people: []", false)]
    public void Schema_and_reader_agree(string yaml, bool isValid)
    {
        Assert.Equal(isValid, EntitySettings.Read(yaml).Findings.Count == 0);
        Assert.Equal(isValid, Schema.Accepts(yaml));
    }
}
