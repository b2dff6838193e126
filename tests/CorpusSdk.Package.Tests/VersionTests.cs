using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>A corpus that was compiled earlier, on a later runtime.</summary>
public sealed class VersionTests(PackageFeed feed)
{
    [Fact]
    public async Task Seeds_packed_earlier_run_on_a_newer_runtime()
    {
        const string newer = "0.9.0-test.1";
        (
            await Dotnet.Run(
                Repository.Root,
                new Dictionary<string, string>(),
                "pack",
                "src/CorpusSdk",
                "-c",
                "Release",
                "-o",
                feed.Packages,
                "--artifacts-path",
                Path.Combine(feed.Root, "newer"),
                "-p:MinVerVersionOverride=" + newer
            )
        ).Succeeds();

        var consumer = feed.NewConsumer();
        consumer.WriteProject(
            $"""<ItemGroup><PackageReference Include="CorpusSdk" Version="{newer}" /></ItemGroup>""",
            package: "CorpusSdk.Seeds"
        );
        consumer.Write(
            "Program.cs",
            """
            using CorpusSdk;
            Console.WriteLine(typeof(Article).Assembly.GetName().Version);
            Console.WriteLine(SeedCorpus.Sources.KremlinRu.Citations.Count);
            """
        );
        Assert.EndsWith("2", (await consumer.Run()).TrimEnd());
        Assert.Contains($"\"CorpusSdk/{newer}\"", await File.ReadAllTextAsync(Path.Combine(consumer.Folder, "obj", "project.assets.json")));
    }
}
