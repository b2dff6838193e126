using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>What an editor shows in a project that references the package.</summary>
public sealed class IntelliSenseTests(PackageFeed feed)
{
    private const string Article = "Corpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS";

    private static readonly string[] SeedCitations =
    [
        "Interfax_2018_01_02",
        "Interfax_2018_01_07",
        "KremlinRu_2017_09_07",
        "KremlinRu_2018_01_11",
        "MilitarynewsRu_2017_12_23",
        "MilitarynewsRu_2018_01_18",
        "RbcRu_2018_01_17",
        "VzRu_2018_01_11",
    ];

    [Fact]
    public async Task Completion_and_quick_info_show_the_document()
    {
        using var editor = await OpenSeedProject();

        var articles = await editor.Complete("_ = Corpus.Articles.$$;");
        Assert.Contains("RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS", articles.Items);
        Assert.True(articles.Items.Count <= 10, string.Join(' ', articles.Items));
        Assert.DoesNotContain("Select", articles.Items);
        Assert.Contains("Eurasia Daily Monitor", await articles.Describe("RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS"));

        var citations = await editor.Complete($"_ = {Article}.Citations.$$;");
        Assert.Empty(SeedCitations.Except(citations.Items));
        Assert.True(citations.Items.Count <= SeedCitations.Length + 9, string.Join(' ', citations.Items));
        Assert.DoesNotContain("Select", citations.Items);
        var description = await citations.Describe("Interfax_2018_01_02");
        Assert.Contains("(Interfax, January 2)", description);
        Assert.Contains("2018-01-02", description);
        Assert.Contains("A frustrated Russian foreign ministry", description);
        Assert.Contains("000_68f0b5480876e0b5.txt", description);

        var info = await editor.QuickInfo($"_ = {Article}.Citations.VzRu_2018$$_01_11;");
        Assert.Contains("Vz.ru", info);
        Assert.Contains("2018-01-11", info);
        Assert.Contains("denuclearization of Korea is hardly achievable", info);

        var people = await editor.Complete("_ = Corpus.People.$$;");
        Assert.Contains("VladimirPutin", people.Items);
        Assert.Contains("Putin", await people.Describe("VladimirPutin"));
    }

    [Fact]
    public async Task Completion_shows_groups_and_in_them_their_articles()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject("<PropertyGroup><CorpusGroups>publication</CorpusGroups></PropertyGroup>");
        consumer.AddSeed();
        for (var i = 1; i <= 20; i++)
            consumer.Write($"corpus/note-{i:D2}.txt", $"Note {i} on the Harbor\n\nPublication: Harbor Studies\n\nIt rained.\n");
        consumer.Write(
            "Program.cs",
            """
            foreach (var note in Corpus.Articles.HarborStudies)
                Console.Write(note.Id[5..] + " ");
            Console.Write($"{Corpus.Articles.HarborStudies.Count} of {Corpus.Articles.Count}");
            """
        );
        var numbers = string.Join(' ', Enumerable.Range(1, 20).Select(i => i.ToString("D2")));
        Assert.Equal(numbers + " 20 of 21", (await consumer.Run()).Trim());

        using var editor = await EditorSession.Open(Path.Combine(consumer.Folder, "App.csproj"), feed.Environment["NUGET_PACKAGES"]);
        var articles = await editor.Complete("_ = Corpus.Articles.$$;");
        Assert.Contains("EurasiaDailyMonitor", articles.Items);
        Assert.DoesNotContain(articles.Items, i => i.StartsWith("Note", StringComparison.Ordinal));
        Assert.Contains("Articles that appeared in Harbor Studies.", await articles.Describe("HarborStudies"));
        var notes = await editor.Complete("_ = Corpus.Articles.HarborStudies.$$;");
        Assert.Contains("Note7OnTheHarbor", notes.Items);
        Assert.True(notes.Items.Count <= 20 + 8, string.Join(' ', notes.Items));
        Assert.DoesNotContain("Select", notes.Items);
    }

    private async Task<EditorSession> OpenSeedProject()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.AddSeed();
        consumer.Write("Program.cs", "Console.WriteLine(Corpus.Articles.Count);");
        (await consumer.Dotnet("build")).Succeeds().WithoutWarnings();
        return await EditorSession.Open(Path.Combine(consumer.Folder, "App.csproj"), feed.Environment["NUGET_PACKAGES"]);
    }
}
