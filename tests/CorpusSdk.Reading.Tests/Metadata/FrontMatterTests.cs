using System;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Metadata;

/// <summary>Front matter of plain-text documents.</summary>
public sealed class FrontMatterTests
{
    private const string Good = """
        ---
        id: harbor/2018/strike
        title: Dockers Walk Out
        subtitle: A second week
        authors: [Anna Berg, Omar Dunn]
        date: 2018-06-15
        publication: Terrorism Monitor
        volume: 16
        issue: 7
        language: en-GB
        source-language: no
        tags: [strike, harbor]
        url: https://example.org/strike
        archived: https://archive.example/strike
        license: CC-BY-4.0
        draft: true
        summary: >
          Nobody works
          in the harbor.
        aliases: [old-strike]
        region: north
        pages: 12
        share: 0.5
        seen: 2018-06
        checked: false
        code: "0012"
        places: [Oslo, 7, 2018-01-02]
        image: { src: a.png, width: 300 }
        ---
        Dockers Walk Out

        It began at night (TASS, May 3).
        """;

    [Fact]
    public void All_keys_are_read()
    {
        var reading = Read.Text(Good);
        Assert.Empty(reading.Findings);
        Assert.Equal(("harbor/2018/strike", "Dockers Walk Out"), (reading.Id, reading.Title!.Text));
        Assert.Equal("Dockers Walk Out", Good.Slice(reading.Title.Span));
        Assert.Equal(["Anna Berg", "Omar Dunn"], reading.Authors);
        Assert.Equal(new PublicationReading("terrorism-monitor", "Terrorism Monitor", 16, 7), reading.Publication);
        Assert.Equal(("2018-06-15", PublishedBasis.Header), (reading.Published!.Date.ToString(), reading.Published.Basis));
        Assert.Equal("2018-06-15", Good.Slice(Assert.Single(reading.Published.Evidence)));
        var metadata = reading.Metadata;
        Assert.Equal(
            ("A second week", "en-GB", "no", "CC-BY-4.0", true, "Nobody works in the harbor."),
            (metadata.Subtitle, metadata.Language, metadata.SourceLanguage, metadata.License, metadata.IsDraft, metadata.Summary)
        );
        Assert.Equal(("https://example.org/strike", "https://archive.example/strike"), (metadata.Url, metadata.Archived));
        Assert.Equal(["strike", "harbor"], metadata.Tags);
        Assert.Equal(["old-strike"], metadata.Aliases);
    }

    [Fact]
    public void Unknown_keys_are_values_by_how_they_are_written() =>
        Assert.Equal(
            [
                "checked=Boolean false",
                "code=Text 0012",
                "image.src=Text a.png",
                "image.width=Number 300",
                "pages=Number 12",
                "places=List Oslo, 7, 2018-01-02 (Text, Number, Date)",
                "region=Text north",
                "seen=Date 2018-06",
                "share=Number 0.5",
            ],
            Read.Text(Good).Metadata.Fields.Select(f => f.Name + "=" + Describe(f.Value))
        );

    [Fact]
    public void The_text_is_read_without_it_and_dates_are_completed_by_it()
    {
        var reading = Read.Text(Good);
        Assert.Equal([BlockKind.FrontMatter, BlockKind.Title, BlockKind.Paragraph], reading.Blocks.Select(b => b.Kind));
        Assert.Equal("2018-05-03", Assert.Single(reading.Citations).Date!.Date.ToString());
        Assert.All(reading.Sentences, s => Assert.True(s.Start > Good.IndexOf("---\nDockers", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("---\ntitle: One\n---\nTwo words open the text\n\nIt began.", "One", "FrontMatter Paragraph Paragraph")]
    [InlineData("---\ntags: a\n---\nOne\n\nIt began.", "One", "FrontMatter Title Paragraph")]
    [InlineData("---\r\ntitle: One\r\n---\r\n\r\nONE\r\n\r\nIt began.", "One", "FrontMatter Title Paragraph")]
    [InlineData("---\n# nothing yet\n---\nOne\n\nIt began.", "One", "FrontMatter Title Paragraph")]
    [InlineData("---\nBreaking news\n---\n\nIt began.", "---\nBreaking news\n---", null)]
    public void Title_and_blocks(string text, string title, string? blocks)
    {
        var reading = Read.Text(text);
        Assert.DoesNotContain(reading.Findings, f => f.Rule.StartsWith("CORPUS08", StringComparison.Ordinal));
        if (blocks is null)
            Assert.DoesNotContain(reading.Blocks, b => b.Kind == BlockKind.FrontMatter);
        else
            Assert.Equal((title, blocks), (reading.Title!.Text, string.Join(' ', reading.Blocks.Select(b => b.Kind))));
    }

    [Theory]
    [InlineData("author: Anna Berg and Omar Dunn", "Anna Berg|Omar Dunn")]
    [InlineData("authors: Anna Berg, Omar Dunn & Li Wei", "Anna Berg|Omar Dunn|Li Wei")]
    [InlineData("authors:\n  - name: Anna Berg\n    mail: x@example.org\n  - Li Wei", "Anna Berg|Li Wei")]
    public void Authors_in_the_forms_of_other_programs(string yaml, string authors) =>
        Assert.Equal(authors, string.Join('|', Read.Text("---\n" + yaml + "\n---\nA Title\n\nIt began.").Authors));

    [Fact]
    public void It_counts_before_the_header_of_the_text()
    {
        var reading = Read.Text(
            "---\nauthors: Anna Berg\ndate: 2018-06-15\nvolume: 5\n---\nA Title\n\nBy: Omar Dunn\n\nDate: June 1, 2017\n\n"
                + "Publication: Harbor Studies Volume: 3 Issue: 4\n\nIt began.\n"
        );
        Assert.Equal(["Anna Berg"], reading.Authors);
        Assert.Equal("2018-06-15", reading.Published!.Date.ToString());
        Assert.Equal(new PublicationReading("harbor-studies", "Harbor Studies", 5, 4), reading.Publication);
    }

    [Theory]
    [InlineData("tags: a\ntitle: \"One", "CORPUS0801 3:8")]
    [InlineData("title: &a One\nsubtitle: *a", "CORPUS0802 2:8; CORPUS0802 3:11")]
    [InlineData("title: One\ntitle: Two", "CORPUS0803 3:1")]
    [InlineData("title: { a: b }", "CORPUS0805 2:8")]
    [InlineData("date: 2018-02-30", "CORPUS0805 2:7")]
    [InlineData("date: last week", "CORPUS0805 2:7")]
    [InlineData("volume: XV", "CORPUS0805 2:9")]
    [InlineData("draft: maybe", "CORPUS0805 2:8")]
    [InlineData("url: example.org", "CORPUS0805 2:6")]
    [InlineData("language: English", "CORPUS0805 2:11")]
    [InlineData("tags: [a, [b]]", "CORPUS0805 2:11")]
    [InlineData("- a", "CORPUS0805 2:1")]
    [InlineData("titel: One", "CORPUS0822 2:1")]
    [InlineData("images: [{ src: a.png }]", "CORPUS0823 2:10")]
    [InlineData("seen: 2018-02-30", "CORPUS0824 2:7")]
    [InlineData("ignore: CORPUS0801", "CORPUS0830 2:9")]
    [InlineData("ignore: [CORPUS050l, { rule: CORPUS9999 }]", "CORPUS0830 2:10; CORPUS0830 2:30")]
    [InlineData("title:\ntags:\nauthors: ~\nignore:", "")]
    public void A_problem_is_told_with_its_place_and_the_text_is_read(string yaml, string findings)
    {
        var reading = Read.Text("---\n" + yaml + "\n---\nA Title\n\nIt began (TASS, May 3, 2018).\n");
        Assert.Equal(findings, string.Join("; ", reading.Findings.Select(f => $"{f.Rule} {f.Line}:{f.Column}")));
        Assert.Single(reading.Citations);
        Assert.NotNull(reading.Title);
    }

    [Theory]
    [InlineData("---\ntitle: One\n\nIt began in Moscow.\n", "CORPUS0821 1:1")]
    [InlineData("---\nIt began: in Moscow.\n", "")]
    [InlineData("--- a\ntitle: One\n", "")]
    [InlineData("---", "")]
    [InlineData("---\r\n", "")]
    public void One_that_is_not_closed_is_told(string text, string findings) =>
        Assert.Equal(findings, string.Join("; ", Read.Text(text).Findings.Select(f => $"{f.Rule} {f.Line}:{f.Column}")));

    [Fact]
    public void Above_64_KB_it_is_refused_and_the_text_is_read()
    {
        var reading = Read.Text("---\ntitle: One\n#" + new string('x', 64 * 1024) + "\n---\nA Title\n\nIt began (TASS, May 3, 2018).\n");
        Assert.Equal("CORPUS0804", Assert.Single(reading.Findings).Rule);
        Assert.Equal("A Title", reading.Title!.Text);
        Assert.Single(reading.Citations);
    }

    [Fact]
    public void Rules_are_ignored_where_it_says_so()
    {
        const string body = "A Title\n\nIt began (Nowhere Post, May 3, 2018).\n";
        Assert.Contains(Read.Text(body).Findings, f => f.Rule == "CORPUS0201");
        var reading = Read.Text("---\nignore: { rule: CORPUS0201, reason: the paper is gone }\n---\n" + body);
        Assert.DoesNotContain(reading.Findings, f => f.Rule == "CORPUS0201");
        Assert.Equal(["CORPUS0201"], reading.Ignored);
        Assert.Empty(reading.Metadata.Fields);
    }

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        var random = new Random(5);
        const string signs = "ab:-[]{}#&*!|>'\"%@`,? \n\t\r\\\0\u0085\uFEFF\uD83D~<é";
        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => signs[random.Next(signs.Length)]));
            var mutated = Good.Insert(random.Next(Good.Length), text);
            foreach (var finding in Read.Text(mutated).Findings)
                Assert.InRange(finding.Span.End, finding.Span.Start, mutated.Length);
        }
    }

    private static string Describe(FieldValue value) =>
        value.Kind + " " + value.Text + (value.Items.Count == 0 ? "" : " (" + string.Join(", ", value.Items.Select(i => i.Kind)) + ")");
}
