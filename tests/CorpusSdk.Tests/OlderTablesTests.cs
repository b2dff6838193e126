using System;
using System.IO;
using System.Linq;
using CorpusSdk.InMemory;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>Tables of each older format, as they were written then: a corpus that was compiled with it is read by every later runtime.</summary>
public sealed class OlderTablesTests
{
    [Theory]
    [InlineData(
        "plain.txt",
        "digest-of-the-northern-press 60 2 2018-01-11",
        "interfax 2018-05-04; ap 2017-05-03; tass 2017-05-03; reuters 2018-01-02",
        "russia, vladimir-putin, norway, angela-merkel",
        ""
    )]
    [InlineData("markdown.md", "[2018-05-04..]", "interfax 2018-05-04", "vladimir-putin, norway", "the first part")]
    public void An_older_table_gives_what_it_gave(string file, string header, string citations, string entities, string references)
    {
        var text = Read(file);
        var table = Path.GetFileNameWithoutExtension(file);
        var model = new InMemoryModel(Read(table + ".catalogue"), Read(table + ".shard"), [new InMemoryDocument(table, file, null, text)]);
        Everything.Read(model.Data);
        var article = model.Data.Articles[0];
        Assert.Equal(header, $"{article.Publication?.Id} {article.Volume} {article.Issue} {article.Published?.Value}".Trim());
        Assert.Equal(citations, string.Join("; ", article.Citations.All.Select(c => c.Source?.Id + " " + c.Date)));
        Assert.Equal(entities, string.Join(", ", article.Entities.Select(e => e.Id)));
        Assert.Equal(references, string.Join(", ", article.References.Select(r => r.Text)));
        Assert.StartsWith("it is over now", article.Quotations[0].Text.Trim('“', '”'), StringComparison.Ordinal);
    }

    private static string Read(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "OlderTables", file)).Replace("\r\n", "\n");
}
