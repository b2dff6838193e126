using CorpusSdk.Reading.Tests.Settings;
using Xunit;

namespace CorpusSdk.Reading.Tests.Sources;

/// <summary>Editors complete and check <c>corpus.sources.yml</c> by its JSON schema; it says the same as the reader.</summary>
public sealed class SourceSchemaTests
{
    private static readonly SchemaFile Schema = new("corpus.sources.schema.json");

    [Theory]
    [InlineData(
        "sources:\n  - { id: valley-post, name: Post, kind: newspaper, country: NO, languages: [en, no], domains: post.example }",
        true
    )]
    [InlineData("sources:\n  - { name: Post, variants: [P, { name: Пост, script: Cyrl, from: 1992, to: 2014-06 }] }", true)]
    [InlineData("sources:\n  - { name: 1984, partOf: tass, formerly: [afp, ap], successor: reuters, sameAs: some-post }", true)]
    [InlineData("sources: { id: tass, kind: agency }\nnot: Times Square", true)]
    [InlineData("sources:\nnot:\n", true)]
    [InlineData("sources:\n  - { name: Post, kind: paper }", false)]
    [InlineData("sources:\n  - { name: Post, kind: Agency }", false)]
    [InlineData("sources:\n  - { name: Post, kind: unknown }", false)]
    [InlineData("sources:\n  - { name: Post, country: Norway }", false)]
    [InlineData("sources:\n  - { name: Post, languages: English }", false)]
    [InlineData("sources:\n  - { name: Post, domains: https://post.example }", false)]
    [InlineData("sources:\n  - { name: Post, domains: localhost }", false)]
    [InlineData("sources:\n  - { name: Post, id: Valley Post }", false)]
    [InlineData("sources:\n  - { name: Post, sameAs: [Some Post] }", false)]
    [InlineData("sources:\n  - { name: Post, variants: [{ script: Cyrl }] }", false)]
    [InlineData("sources:\n  - { name: Post, variants: [{ name: P, script: Cyrillic }] }", false)]
    [InlineData("sources:\n  - { name: Post, variants: [{ name: P, from: long ago }] }", false)]
    [InlineData("sources:\n  - { name: Post, varaints: P }", false)]
    [InlineData("sources:\n  - { kind: agency }", false)]
    [InlineData("sources:\n  - { name: [Post] }", false)]
    [InlineData("sources: [Post]", false)]
    [InlineData("not: { name: Post }", false)]
    [InlineData("publishers: []", false)]
    public void Schema_and_reader_agree(string yaml, bool isValid)
    {
        Assert.Equal(isValid, SourceSettings.Read(yaml).Findings.Count == 0);
        Assert.Equal(isValid, Schema.Accepts(yaml));
    }
}
