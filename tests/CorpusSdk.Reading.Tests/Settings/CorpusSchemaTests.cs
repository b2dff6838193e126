using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Settings;

/// <summary>Editors complete and check <c>corpus.yml</c>, sidecars and front matter by their JSON schemas; they say the same as the reader.</summary>
public sealed class CorpusSchemaTests
{
    private static readonly SchemaFile Sidecar = new("corpus.meta.schema.json");
    private static readonly SchemaFile Corpus = new("corpus.schema.json");

    [Theory]
    [InlineData("title: One\nsubtitle: Two\nid: a/b\nauthors: [Anna Berg, { name: Li Wei }]\ndate: 2018-06-15", true)]
    [InlineData("author: Anna Berg\ntags: a\nvolume: 15\nissue: 7\nlanguage: en-GB\ndraft: true\naliases: [x, y]", true)]
    [InlineData("url: https://example.org/a\nregion: north\npages: 12\nimage: { src: a.png }", true)]
    [InlineData("ignore: [CORPUS0201, { rule: [CORPUS0501, CORPUS0502], reason: closed }]", true)]
    [InlineData("title:\ntags: ~\nsummary:", true)]
    [InlineData("title: { a: b }", false)]
    [InlineData("date: soon", false)]
    [InlineData("volume: XV", false)]
    [InlineData("language: English", false)]
    [InlineData("draft: maybe", false)]
    [InlineData("url: example.org", false)]
    [InlineData("ignore: everything", false)]
    [InlineData("ignore: { reason: closed }", false)]
    public void Sidecars(string yaml, bool isValid)
    {
        var findings = new ArticleReader().Read("a", "a.txt", "A Title\n\nIt began.", yaml).Findings.Where(f => f.InSidecar);
        Assert.Equal(isValid, !findings.Any());
        Assert.Equal(isValid, Sidecar.Accepts(yaml));
    }

    [Theory]
    [InlineData("publications:\n  - { name: A, id: a, firstVolumeYear: 2003, aliases: [B], url: https://a.example/, language: en }", true)]
    [InlineData("fields: { region: string, seen: list of date, x: { type: article, required: true, allowed: a, description: x } }", true)]
    [InlineData("ignore: [CORPUS0201, { rule: CORPUS0501, files: [a/**, b.txt], reason: closed }]\nsymbols: catalogue", true)]
    [InlineData("defaults: { language: en, region: north }", true)]
    [InlineData("enable: [CORPUS0108, CORPUS0306, CORPUS0404]", true)]
    [InlineData("enable: CORPUS0306", true)]
    [InlineData("enable: CORPUS0101", false)]
    [InlineData("publications:\nfields:\ndefaults:\nignore:\nsymbols:", true)]
    [InlineData("publications: { id: a }", false)]
    [InlineData("publications: { name: A, firstVolumeYear: XV }", false)]
    [InlineData("fields: { region: word }", false)]
    [InlineData("fields: { region: { type: string, needed: true } }", false)]
    [InlineData("ignore: { files: a }", false)]
    [InlineData("symbols: everything", false)]
    [InlineData("groups: year", true)]
    [InlineData("groups: month", false)]
    [InlineData("styles: x", false)]
    [InlineData("defaults: { volume: x }", false)]
    public void Settings(string yaml, bool isValid)
    {
        Assert.Equal(isValid, CorpusSettings.Read(yaml).Findings.Count == 0);
        Assert.Equal(isValid, Corpus.Accepts(yaml));
    }
}
