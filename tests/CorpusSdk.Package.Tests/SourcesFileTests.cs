using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary><c>corpus.sources.yml</c> in a build, also beside a generator that brings other versions of the same libraries.</summary>
public sealed class SourcesFileTests(PackageFeed feed)
{
    private const string Program = """
        foreach (var source in Corpus.Sources)
            Console.WriteLine($"{source.Id}|{source.Name}|{source.Kind}");
        """;

    private const string Sources = "sources:\n  - { id: valley-post, name: The Valley Post, kind: newspaper, variants: VP }\n";

    [Fact]
    public async Task Adding_editing_breaking_renaming_and_deleting_the_file_is_seen()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.Write("corpus/a.txt", "Alpha\n\nIt rained (VP, May 3, 2018).\n");
        consumer.Write("Program.cs", Program);
        Assert.Contains("vp|VP|Unknown", await consumer.Run());

        var file = consumer.Write("corpus/corpus.sources.yml", Sources);
        Assert.Contains("valley-post|The Valley Post|Newspaper", await consumer.Run());

        consumer.Write("corpus/corpus.sources.yml", Sources.Replace("The Valley Post", "Valley Post", StringComparison.Ordinal));
        Assert.Contains("valley-post|Valley Post|Newspaper", await consumer.Run());

        consumer.Write("corpus/corpus.sources.yml", Sources + "  - name: [Post]\n");
        Assert.Contains("corpus.sources.yml(3,11): error CORPUS0805", (await consumer.Dotnet("build")).Fails().Output);

        consumer.Write("corpus/corpus.sources.yml", Sources);
        File.Move(file, file + ".off");
        Assert.Contains("vp|VP|Unknown", await consumer.Run());

        File.Move(file + ".off", file);
        Assert.Contains("valley-post|The Valley Post|Newspaper", await consumer.Run());

        consumer.Delete("corpus/corpus.sources.yml");
        Assert.Contains("vp|VP|Unknown", await consumer.Run());
    }

    [Fact]
    public async Task A_generator_that_brings_other_versions_of_YamlDotNet_and_Markdig_changes_nothing()
    {
        var consumer = feed.NewConsumer();
        await RivalPackage.Pack(feed, consumer.In("rival"));
        var app = consumer.In("app");
        app.WriteProject($"""<ItemGroup><PackageReference Include="{RivalPackage.Id}" Version="{PackageFeed.Version}" /></ItemGroup>""");
        app.Write("corpus/a.txt", "Alpha\n\nIt rained (VP, May 3, 2018).\n");
        app.Write("corpus/corpus.sources.yml", Sources);
        app.Write("Program.cs", Program + "\nConsole.WriteLine(Rival.Versions);\n");

        var output = await app.Run();

        Assert.Contains("valley-post|The Valley Post|Newspaper", output);
        Assert.Matches(@"YamlDotNet 16\.[\d.]+, Markdig 0\.45\.", output);
    }
}
