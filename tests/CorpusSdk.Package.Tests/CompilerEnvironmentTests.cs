using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>What the package tells the process of the compiler, and that a project has the last word.</summary>
public sealed class CompilerEnvironmentTests(PackageFeed feed)
{
    [Theory]
    [InlineData(0, "", "")]
    [InlineData(1, "", "DOTNET_TieredPGO=0")]
    [InlineData(2001, "", "DOTNET_TieredPGO=0;DOTNET_gcServer=0")]
    [InlineData(1, "<CscEnvironment>DOTNET_gcServer=1</CscEnvironment>", "DOTNET_gcServer=1")]
    [InlineData(1, "<DOTNET_TieredPGO>1</DOTNET_TieredPGO>", "")]
    public async Task The_project_has_the_last_word(int documents, string properties, string expected)
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject($"<PropertyGroup>{properties}</PropertyGroup>");
        foreach (var i in Enumerable.Range(0, documents))
            consumer.Write($"corpus/{i}.txt", "Title\n\nText.\n");
        (await consumer.Dotnet("restore")).Succeeds();

        var said = await consumer.Dotnet("msbuild", "-t:CorpusResolveInputs", "-getProperty:CscEnvironment");

        Assert.Equal(expected, said.Succeeds().Output.Trim());
    }

    [Fact]
    public async Task Reaches_the_compiler()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.Write("corpus/a.txt", "Title\n\nText.\n");
        consumer.Write("Program.cs", "System.Console.WriteLine(Corpus.Data.Articles.Count);");

        var build = await consumer.Dotnet("build", "-p:UseSharedCompilation=false", "-v:diag");

        Assert.Contains("DOTNET_TieredPGO=0", build.Succeeds().Output, System.StringComparison.Ordinal);
    }
}
