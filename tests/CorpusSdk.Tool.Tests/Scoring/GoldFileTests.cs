using System;
using System.IO;
using System.Threading.Tasks;
using CorpusSdk.Tool.Scoring.Gold;
using Xunit;

namespace CorpusSdk.Tool.Tests;

/// <summary>Gold files that cannot be read: every bad line is named and nothing crashes.</summary>
public sealed class GoldFileTests
{
    private const string Good = """{"id":"a","text":"(at last)","label":"not-citation","subclass":"aside"}""";

    [Theory]
    [InlineData("nonsense", "invalid")]
    [InlineData("[]", "no JSON object")]
    [InlineData("""{"id":"a"}""", "text")]
    [InlineData("""{"id":"a","text":null,"label":"citation"}""", "text is empty")]
    [InlineData("""{"id":"a","text":"(x)","label":"perhaps"}""", "neither citation nor not-citation")]
    [InlineData("""{"id":"a","text":"(x)","label":"citation"}""", "without groups")]
    [InlineData("""{"id":"a","text":"(x)","label":"not-citation","context":"Nothing here."}""", "does not hold the text")]
    [InlineData("""{"id":"a","text":"(x)","label":"not-citation","context":"It (x) was.","start":99}""", "does not hold the text")]
    [InlineData("""{"id":"a","text":"(x)","label":"citation","citations":[{"iso":"yesterday"}]}""", "is not an EDTF date")]
    [InlineData("""{"id":"a","text":"(x)","label":"citation","citations":[null]}""", "null")]
    [InlineData("""{"id":"a","text":"(x)","label":"not-citation","article_date":"soon"}""", "is not an EDTF date")]
    [InlineData("""{"schema":"corpus-inspect/2","text":"x"}""", "is not corpus-inspect/1")]
    [InlineData("""{"schema":"corpus-inspect/1"}""", "no text")]
    [InlineData("""{"schema":"corpus-inspect/1","text":"x","dates":[{"start":0,"end":9,"edtf":"2018"}]}""", "outside the text")]
    [InlineData("""{"schema":"corpus-inspect/1","text":"x","citations":[{"start":0}]}""", "no start and end")]
    [InlineData("""{"schema":"corpus-inspect/1","text":"x","citations":[{"start":"a","end":1}]}""", "Number")]
    [InlineData("""{"schema":"corpus-inspect/1","text":"x","citations":[7]}""", "Object")]
    public void A_bad_line_is_named_with_its_number_and_the_others_are_read(string line, string problem)
    {
        var file = GoldFile.Parse("gold.jsonl", Good + "\n" + line + "\n\n" + Good + "\n");
        Assert.Equal(2, file.Cases.Count);
        var message = Assert.Single(file.Problems);
        Assert.StartsWith("gold.jsonl(2) : error: ", message, StringComparison.Ordinal);
        Assert.Contains(problem, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_scores_what_it_can_and_exits_with_1()
    {
        var folder = Directory.CreateTempSubdirectory();
        var gold = Path.Combine(folder.FullName, "gold.jsonl");
        await File.WriteAllTextAsync(gold, Good + "\n{}\n");
        var (code, output, error) = await CorpusCommand.Run(null, "score", gold, Path.Combine(folder.FullName, "nowhere.jsonl"));
        Assert.Equal(1, code);
        Assert.Contains("certain items (1)", output, StringComparison.Ordinal);
        Assert.Contains("gold.jsonl(2) : error: ", error, StringComparison.Ordinal);
        Assert.Contains("nowhere.jsonl : error CORPUS0706", error, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_figure_below_its_floor_exits_with_3()
    {
        const string item = """{"id":"a","text":"(Interfax, May 3)","label":"not-citation","subclass":"aside"}""";
        var (code, output, error) = await CorpusCommand.Run(item, "score", "-", "--format", "json", "--floor", "labels.precision=0.5");
        Assert.Equal(3, code);
        Assert.Contains("\"corpus-score/1\"", output, StringComparison.Ordinal);
        Assert.Contains("labels.precision is 0.0000, below its floor of 0.5", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_beside_the_gold_file_is_found()
    {
        var folder = Directory.CreateTempSubdirectory();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.txt"), "A Title of Some Words\n\nIt began (TASS, May 3, 2018).\n");
        var gold = Path.Combine(folder.FullName, "gold.jsonl");
        var file = GoldFile.Parse(gold, """{"schema":"corpus-inspect/1","file":"a.txt","dates":[]}""");
        Assert.Empty(file.Problems);
        Assert.Equal("(TASS, May 3, 2018)", Assert.Single(file.Cases).Text.Substring(32, 19));
        folder.Delete(recursive: true);
    }
}
