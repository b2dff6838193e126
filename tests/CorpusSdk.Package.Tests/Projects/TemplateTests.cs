using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests.Projects;

/// <summary><c>dotnet new corpus</c>.</summary>
public sealed class TemplateTests(PackageFeed feed)
{
    // The name of the class is also the name that most people would give: it must not meet that of the namespace, nor of an assembly of ours.
    [Theory]
    [InlineData("Corpus")]
    [InlineData("my-texts.v2")]
    public async Task The_created_solution_builds_without_warnings_and_runs(string name)
    {
        var consumer = feed.NewConsumer(home: "home");
        (await consumer.Dotnet("new", "install", feed.PathOf("CorpusSdk.Templates"))).Succeeds();
        (await consumer.Dotnet("new", "corpus", "-o", name)).Succeeds();
        var solution = consumer.In(name);

        (await solution.Dotnet("build")).Succeeds().WithoutWarnings();
        var lines = (await solution.Dotnet("run", "--no-build", "--project", name + ".Reader")).Succeeds().Output.TrimEnd().Split('\n');

        Assert.StartsWith("3 articles, ", lines[0], System.StringComparison.Ordinal);
        Assert.StartsWith("2024-02-27  Sound Gazette: The council of Halden Sound", lines[1], System.StringComparison.Ordinal);
        Assert.Contains("Part Two: Maren Tvedtvik travelled there on Friday", lines[^1]);
        foreach (var schema in Directory.GetFiles(Path.Combine(Repository.Root, "schemas"), "*.json").Select(Path.GetFileName))
            Assert.True(File.Exists(Path.Combine(solution.Folder, "schemas", schema!)), schema);
    }

    [Fact]
    public void Every_schema_of_the_template_is_mapped_for_editors()
    {
        var settings = Repository.Read("src/CorpusSdk.Templates/content/corpus/.vscode/settings.json");
        foreach (var schema in Directory.GetFiles(Path.Combine(Repository.Root, "schemas"), "*.json").Select(Path.GetFileName))
            Assert.Contains($"./schemas/{schema}", settings);
    }
}
