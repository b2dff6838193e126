using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Tool.Tests;

public sealed class InspectTests
{
    [Fact]
    public async Task The_seed_as_json_follows_the_contract()
    {
        var (code, output, _) = await CorpusCommand.Run(null, "inspect", CorpusCommand.Seed, "--json");
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;

        Assert.Equal("corpus-inspect/1", root.GetProperty("schema").GetString());
        Assert.Equal("000_68f0b5480876e0b5", root.GetProperty("id").GetString());
        Assert.Equal(65, root.GetProperty("title").GetProperty("end").GetInt32());
        Assert.Equal("Eurasia Daily Monitor", root.GetProperty("publication").GetProperty("name").GetString());
        Assert.Equal("[2018-01-18..2018-12-31]", root.GetProperty("published").GetProperty("edtf").GetString());
        Assert.Equal("volume-and-latest-citation", root.GetProperty("published").GetProperty("basis").GetString());
        Assert.Equal(8, root.GetProperty("citations").GetArrayLength());
        Assert.Equal(15, root.GetProperty("parentheticals").GetArrayLength());
        Assert.Equal(1, root.GetProperty("credits").GetArrayLength());
        Assert.Equal(3, root.GetProperty("acronyms").GetArrayLength());
        var kinds = root.GetProperty("quotations").EnumerateArray().Select(q => q.GetProperty("kind").GetString()).ToList();
        Assert.Equal(11, kinds.Count);
        Assert.Equal(6, kinds.Count(k => k == "speech"));
        foreach (var kind in new[] { "Person", "Place", "Organization", "Product", "Event" })
            Assert.Contains(root.GetProperty("entities").EnumerateArray(), e => e.GetProperty("kind").GetString() == kind);

        var first = root.GetProperty("citations")[0];
        Assert.Equal("(Kremlin.ru, January 11, 2018)", first.GetProperty("text").GetString());
        Assert.Equal("kremlin-ru", first.GetProperty("sources")[0].GetProperty("id").GetString());
        Assert.Equal("2018-01-11", first.GetProperty("date").GetProperty("edtf").GetString());
        Assert.Equal([784, 1039], first.GetProperty("support").GetProperty("min").EnumerateArray().Select(n => n.GetInt32()));
        Assert.Equal([143, 1039], first.GetProperty("support").GetProperty("max").EnumerateArray().Select(n => n.GetInt32()));
        Assert.Equal(7, first.GetProperty("line").GetInt32());
        Assert.Equal(898, first.GetProperty("column").GetInt32());
    }

    [Fact]
    public async Task Several_files_are_one_object_per_line_in_the_order_given()
    {
        var folder = Directory.CreateTempSubdirectory();
        var other = Path.Combine(folder.FullName, "other.txt");
        await File.WriteAllTextAsync(other, "Other\n\nA sentence (Reuters, May 4).\n");
        var (code, output, _) = await CorpusCommand.Run(null, "inspect", other, CorpusCommand.Seed, "--json");
        Assert.Equal(0, code);
        var ids = output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString());
        Assert.Equal(["other", "000_68f0b5480876e0b5"], ids);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_publication_date_can_be_given_for_standard_input()
    {
        var (code, output, _) = await CorpusCommand.Run(
            "Title\n\nA sentence (Reuters, May 4).\n",
            "inspect",
            "-",
            "--json",
            "--published",
            "2016-05-09"
        );
        Assert.Equal(0, code);
        var date = JsonDocument.Parse(output).RootElement.GetProperty("citations")[0].GetProperty("date");
        Assert.Equal("2016-05-04", date.GetProperty("edtf").GetString());
        Assert.Equal("latest-not-after-publication", date.GetProperty("basis").GetString());
    }

    [Fact]
    public async Task Readable_text_names_title_citations_and_entities()
    {
        var (code, output, _) = await CorpusCommand.Run(null, "inspect", CorpusCommand.Seed);
        Assert.Equal(0, code);
        Assert.Contains("Russia Uses Korean Crisis", output, StringComparison.Ordinal);
        Assert.Contains("2017-12-23", output, StringComparison.Ordinal);
        Assert.Contains("Vladimir Putin", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task Problems_with_files_are_coded_and_the_other_files_are_read()
    {
        var folder = Directory.CreateTempSubdirectory();
        var latin = Path.Combine(folder.FullName, "latin.txt");
        await File.WriteAllBytesAsync(latin, Encoding.Latin1.GetBytes("Caf\u00e9\n"));
        var (code, output, error) = await CorpusCommand.Run(null, "inspect", latin, "nowhere.txt", CorpusCommand.Seed, "--json");
        Assert.Equal(1, code);
        Assert.Contains("error CORPUS0701", error, StringComparison.Ordinal);
        Assert.Contains("byte 3", error, StringComparison.Ordinal);
        Assert.Contains("nowhere.txt : error CORPUS0706", error, StringComparison.Ordinal);
        Assert.Contains("\"schema\"", output, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_wrong_date_is_refused_with_examples()
    {
        var (code, _, error) = await CorpusCommand.Run(null, "inspect", CorpusCommand.Seed, "--published", "tomorrow");
        Assert.NotEqual(0, code);
        Assert.Contains("is not an EDTF date", error, StringComparison.Ordinal);
    }
}
