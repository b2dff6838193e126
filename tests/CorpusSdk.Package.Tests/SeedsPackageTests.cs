using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>A corpus that is shipped as a package.</summary>
public sealed class SeedsPackageTests(PackageFeed feed)
{
    private const string Program = """
        using CorpusSdk;
        var article = SeedCorpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS;
        foreach (var citation in article.Citations)
            Console.WriteLine($"{citation.Text} {citation.Date} {citation.Source}");
        Console.WriteLine(article.Text.ToString().Length);
        Console.WriteLine(SeedCorpus.Sources.Interfax.Citations.Count);
        """;

    [Fact]
    public async Task A_project_that_only_references_the_seeds_reads_them()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject(package: "CorpusSdk.Seeds");
        consumer.Write("Program.cs", Program);

        var lines = (await consumer.Run()).TrimEnd().Split('\n');

        Assert.Equal("(Kremlin.ru, January 11, 2018) 2018-01-11 Kremlin.ru", lines[0]);
        Assert.Equal("(Interfax, January 2) 2018-01-02 Interfax", lines[5]);
        Assert.Equal("6845", lines[8]);
        Assert.Equal("2", lines[9]);
    }

    [Fact]
    public async Task The_trimmed_program_prints_the_same()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject("<PropertyGroup><PublishTrimmed>true</PublishTrimmed></PropertyGroup>", package: "CorpusSdk.Seeds");
        consumer.Write("Program.cs", Program);
        var untrimmed = await consumer.Run();

        (await consumer.Dotnet("publish", "-c", "Release", "--use-current-runtime", "-o", "out")).Succeeds().WithoutWarnings();
        var trimmed = await Dotnet.RunProgram(consumer.In("out").Folder, "App");

        Assert.Equal(untrimmed, trimmed.Succeeds().Output);
    }
}
