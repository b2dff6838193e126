using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Tool.Tests;

/// <summary><c>corpus api</c> on the compiled seeds, and on lists that it could have written.</summary>
public sealed class ApiTests : IDisposable
{
    private const string Old = """
        Moon.MoonCorpus.Articles.Alpha = alpha, 2018-01-05
        Moon.MoonCorpus.Articles.Alpha.Citations.Interfax_2018_01_02 = interfax, 2018-01-02
        Moon.MoonCorpus.Sources.Interfax = interfax

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-api-").FullName;

    [Fact]
    public async Task The_members_of_a_compiled_corpus_are_listed_with_ids_and_dates_in_ordinal_order()
    {
        var seeds = Path.Combine(AppContext.BaseDirectory, "CorpusSdk.Seeds.dll");
        var (code, output, error) = await CorpusCommand.Run(null, "api", seeds);
        Assert.Equal((0, ""), (code, error));
        var lines = output.TrimEnd('\n').Split('\n');
        const string Article = "CorpusSdk.SeedCorpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS";
        Assert.Equal(Article + " = 000_68f0b5480876e0b5, [2018-01-18..2018-12-31]", lines[0]);
        Assert.Contains(Article + ".Citations.Interfax_2018_01_02 = interfax, 2018-01-02", lines);
        Assert.Contains("CorpusSdk.SeedCorpus.Sources.KremlinRu = kremlin-ru", lines);
        Assert.Contains("CorpusSdk.SeedCorpus.Publications.EurasiaDailyMonitor = eurasia-daily-monitor", lines);
        Assert.Contains("CorpusSdk.SeedCorpus.People.VladimirPutin = vladimir-putin", lines);
        Assert.Equal(SeedCorpus.Articles[0].Citations.Count, lines.Count(l => l.Contains(".Citations.", StringComparison.Ordinal)));
        Assert.Equal(SeedCorpus.Data.Entities.Count, lines.Count(IsEntity));
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public async Task Members_of_groups_are_listed_with_their_group()
    {
        var (code, output, error) = await CorpusCommand.Run(null, "api", typeof(ApiTests).Assembly.Location);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(
            """
            CorpusSdk.Tool.Tests.GroupedCorpus.Articles.Harbor.TheStrike = harbor/strike, 2018-05-04
            CorpusSdk.Tool.Tests.GroupedCorpus.Articles.Harbor.TheStrike.Citations.Interfax_2018_05_03 = interfax, 2018-05-03
            CorpusSdk.Tool.Tests.GroupedCorpus.Articles.NoFolder.Rain = rain, 2018-05-07
            CorpusSdk.Tool.Tests.GroupedCorpus.Articles.NoFolder.Rain.Citations.TASS_2018_05_06 = tass, 2018-05-06

            """,
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Removed_and_changed_members_are_breaking()
    {
        var @new = Old.Replace("Interfax_2018_01_02 = interfax, 2018-01-02", "Interfax_2018_01_03 = interfax, 2018-01-03")
            .Replace("alpha, 2018-01-05", "alpha, 2018-01-06");
        var (code, output, _) = await CorpusCommand.Run(null, "api", "--diff", Write("old", Old), Write("new", @new));
        Assert.Equal(1, code);
        Assert.Equal(
            """
            removed: Moon.MoonCorpus.Articles.Alpha.Citations.Interfax_2018_01_02 = interfax, 2018-01-02
            changed: Moon.MoonCorpus.Articles.Alpha = alpha, 2018-01-05 -> alpha, 2018-01-06
            added: Moon.MoonCorpus.Articles.Alpha.Citations.Interfax_2018_01_03 = interfax, 2018-01-03

            """,
            output
        );
    }

    [Fact]
    public async Task New_members_break_nothing()
    {
        var @new = Old + "Moon.MoonCorpus.Articles.Beta = beta, -\n";
        var (code, output, _) = await CorpusCommand.Run(null, "api", "--diff", Write("old", Old), Write("new", @new));
        Assert.Equal((0, "added: Moon.MoonCorpus.Articles.Beta = beta, -\n"), (code, output));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_ends_with_2()
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "CorpusSdk.Tool.dll");
        await Fails("there is no compiled corpus in it", "api", tool);
        await Fails("there is no such file or folder", "api", Path.Combine(_folder, "nothing.dll"));
        await Fails("broken.dll", "api", Write("broken.dll", "no assembly"));
        await Fails("is no line that corpus api writes", "api", "--diff", Write("old", "one two"), Write("new", Old));
        await Fails("nothing.txt", "api", "--diff", Path.Combine(_folder, "nothing.txt"), Write("new", Old));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool IsEntity(string line) =>
        line.Split('.')[2] is "People" or "Places" or "Organizations" or "Products" or "Events" or "PeopleGroups" or "Terms";

    private static async Task Fails(string message, params string[] arguments)
    {
        var (code, output, error) = await CorpusCommand.Run(null, arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, error);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
