using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests.Projects;

/// <summary>The package as the SDK of a project.</summary>
public sealed class SdkFormTests(PackageFeed feed)
{
    private const string Program = "System.Console.WriteLine(Corpus.Articles.RainAndWind.Citations.Reuters_2018_05_03.Text);";
    private const string Article = "# Rain and Wind\n\nIt rained (Reuters, May 3, 2018).\n";

    [Fact]
    public async Task A_project_of_four_lines_has_a_corpus()
    {
        var consumer = feed.NewConsumer();
        consumer.Write(
            "App.csproj",
            $"""
            <Project Sdk="CorpusSdk/{PackageFeed.Version}">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            </Project>
            """
        );
        consumer.Write("corpus/a.md", Article);
        consumer.Write("Program.cs", Program);
        Assert.EndsWith("(Reuters, May 3, 2018)", (await consumer.Run()).TrimEnd());

        var old = await consumer.Dotnet("build", "--no-restore", "-p:CompilerApiVersion=roslyn4.4");
        Assert.Contains("error CORPUS0910", old.Fails().Output);
    }

    [Fact]
    public async Task It_joins_another_sdk_with_the_version_of_global_json_and_is_watched()
    {
        var consumer = feed.NewConsumer();
        consumer.Write(
            "App.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <Sdk Name="CorpusSdk" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            </Project>
            """
        );
        consumer.Write("global.json", $$"""{ "msbuild-sdks": { "CorpusSdk": "{{PackageFeed.Version}}" } }""");
        consumer.Write("corpus/a b;c#.md", Article);
        consumer.Write("corpus/README.md", "About\n\nNo article.\n");
        consumer.Write("corpus/corpus.sources.yml", "sources: []\n");
        consumer.Write("Program.cs", Program);
        var build = (await consumer.Dotnet("build")).Succeeds().WithoutWarnings().Output;
        Assert.Contains("App -> corpus of 1 document in corpus", build);

        var watched = (await consumer.Dotnet("watch", "--list")).Succeeds().Output.Split('\n').Select(l => l.Replace(consumer.Folder, ""));
        Assert.Contains("/corpus/a b;c#.md", watched);
        Assert.Contains("/corpus/corpus.sources.yml", watched);
        Assert.DoesNotContain("/corpus/README.md", watched);
    }
}
