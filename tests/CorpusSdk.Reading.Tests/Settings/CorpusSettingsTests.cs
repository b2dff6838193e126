using System;
using System.Linq;
using CorpusSdk.Reading.CorpusFile;
using Xunit;

namespace CorpusSdk.Reading.Tests.Settings;

/// <summary>What <c>corpus.yml</c> may say, and what is said about it when it is wrong.</summary>
public sealed class CorpusSettingsTests
{
    private const string Good = """
        # yaml-language-server: $schema=https://raw.githubusercontent.com/corpussdk/corpussdk/main/schemas/corpus.schema.json
        publications:
          - name: Harbor Studies
            id: harbor-studies
            firstVolumeYear: 2003
            aliases: [HS]
            url: https://harbor.example/
            language: en
        defaults:
          language: en
          publication: HS
          region: north
        fields:
          region: { type: string, required: true, allowed: [north, south], description: Where. }
          pages: integer
        ignore:
          - CORPUS0502
          - { rule: CORPUS0501, files: archive/**, reason: closed }
        symbols: articles
        """;

    [Fact]
    public void A_complete_file_is_read_and_lays_its_defaults_below_the_documents()
    {
        var settings = CorpusSettings.Read(Good);
        Assert.Empty(settings.Findings);
        Assert.Equal("articles", settings.Symbols);
        Assert.Equal(["CORPUS0502", "CORPUS0501"], settings.IgnoredIn("archive/x/a.txt"));
        Assert.Equal(["CORPUS0502"], settings.IgnoredIn("a.txt"));
        var reading = Read("Title of It\n\nVolume: 16\n\nIt began (TASS, May 3).", settings);
        Assert.Equal(
            new PublicationReading("harbor-studies", "Harbor Studies", 16, null) { Url = "https://harbor.example/", Language = "en" },
            reading.Publication
        );
        Assert.Equal("2018-05-03", reading.Citations[0].Date!.Date.ToString());
        Assert.Equal("en", reading.Metadata.Language);
        Assert.Equal("north", Assert.Single(reading.Metadata.Fields).Value.Text);
        Assert.Equal("south", Assert.Single(Read("---\nregion: south\n---\nTitle\n\nIt began.", settings).Metadata.Fields).Value.Text);
    }

    [Theory]
    [InlineData("publications:\n  - { firstVolumeYear: 2003 }", "CORPUS0807 2:5")]
    [InlineData("publications:\n  - { name: A, firstVolumeYear: XV }", "CORPUS0805 2:33")]
    [InlineData("publications:\n  - { name: A, aliases: B }\n  - { name: B }", "CORPUS0808 3:13")]
    [InlineData("publications: [Harbor]", "CORPUS0805 1:16")]
    [InlineData("defaults: en", "CORPUS0805 1:11")]
    [InlineData("defaults: { volume: x }", "CORPUS0805 1:21")]
    [InlineData("fields: [region]", "CORPUS0805 1:9")]
    [InlineData("fields: { region: word }", "CORPUS0805 1:19")]
    [InlineData("fields: { region: list of word }", "CORPUS0805 1:19")]
    [InlineData("fields: { region: { type: string, needed: true } }", "CORPUS0806 1:35")]
    [InlineData("fields: { pages: { type: integer, allowed: [1, many] } }", "CORPUS0805 1:48")]
    [InlineData("fields: { date: string }", "CORPUS0805 1:17")]
    [InlineData("fields: { date: { required: true }, language: string }", "")]
    [InlineData("ignore: CORPUS0901", "CORPUS0830 1:9")]
    [InlineData("ignore: [{ files: a/** }]", "CORPUS0807 1:10")]
    [InlineData("ignore: [{ rule: CORPUS0201, files: [] }]", "")]
    [InlineData("ignore: [{ rule: CORPUS0201, files: [[a]] }]", "CORPUS0805 1:38")]
    [InlineData("enable: [CORPUS0306, CORPUS0101]", "CORPUS0805 1:22")]
    [InlineData("symbols: everything", "CORPUS0805 1:10")]
    [InlineData("groups: month", "CORPUS0805 1:9")]
    [InlineData("styles: harvard", "CORPUS0806 1:1")]
    public void A_problem_is_told_with_its_place(string yaml, string findings) =>
        Assert.Equal(findings, string.Join("; ", CorpusSettings.Read(yaml).Findings.Select(f => $"{f.Rule} {f.Line}:{f.Column}")));

    [Theory]
    [InlineData("a.txt", "a.txt", true)]
    [InlineData("a.txt", "*.txt", true)]
    [InlineData("x/a.txt", "*.txt", false)]
    [InlineData("x/a.txt", "**/*.txt", true)]
    [InlineData("a.txt", "**/*.txt", true)]
    [InlineData("x/y/a.txt", "x/**", true)]
    [InlineData("xy/a.txt", "x/**", false)]
    [InlineData("x/a.txt", "x/?.txt", true)]
    [InlineData("x/ab.txt", "x/?.txt", false)]
    [InlineData("x/y/z/a.txt", "x/**/a.txt", true)]
    [InlineData("x/a.txt", "x/**/a.txt", true)]
    [InlineData("x/ba.txt", "x/**/a.txt", false)]
    [InlineData("A.txt", "a.txt", false)]
    public void Patterns_of_paths(string path, string pattern, bool matches) => Assert.Equal(matches, PathPattern.Matches(path, pattern));

    [Theory]
    [InlineData("A Title of It\n\nBy: Anna Berg\n\nDate: June 1, 2018\n\nIt began.", "")]
    [InlineData("---\nauthor: Anna Berg\ndate: 2018-06-01\n---\nA Title of It\n\nIt began.", "")]
    [InlineData("A Title of It\n\nIt began (TASS, May 3, 2018).", "authors date")]
    public void A_known_field_can_be_required_and_the_header_of_the_text_gives_it(string text, string missing)
    {
        var settings = CorpusSettings.Read("fields: { title: { required: true }, authors: { required: true }, date: { required: true } }");
        Assert.Empty(settings.Findings);
        var findings = Read(text, settings).Findings.Where(f => f.Rule == "CORPUS0826");
        Assert.Equal(missing, string.Join(' ', findings.Select(f => f.Arguments[0])));
    }

    [Fact]
    public void A_sidecar_counts_before_front_matter_and_header()
    {
        var reading = new ArticleReader().Read(
            "a",
            "a.txt",
            "---\ntitle: One\nauthors: Anna Berg\ndate: 2018-06-01\ntags: a\n---\nIt began.",
            "title: Two\ndate: 2018-06-02\nregion: north"
        );
        Assert.Equal(
            ("Two", "2018-06-02", PublishedBasis.Given),
            (reading.Title!.Text, reading.Published!.Date.ToString(), reading.Published.Basis)
        );
        Assert.Equal(["Anna Berg"], reading.Authors);
        Assert.Equal(["a"], reading.Metadata.Tags);
        Assert.Equal("region", Assert.Single(reading.Metadata.Fields).Name);
    }

    [Fact]
    public void A_remark_changes_nothing_but_places()
    {
        var plain = CorpusSettings.Read(Good) with { Findings = default };
        Assert.Equal(plain, CorpusSettings.Read("# A remark.\n\n" + Good) with { Findings = default });
        Assert.NotEqual(plain, CorpusSettings.Read(Good.Replace("2003", "2004", StringComparison.Ordinal)));
    }

    private static ArticleReading Read(string text, CorpusSettings settings) =>
        new ArticleReader(new ReadingOptions { Settings = settings }).Read("a", "a.txt", text);
}
