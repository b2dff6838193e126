using System;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests.Projects;

/// <summary>docs/tutorial-minimal-api.md, followed to the letter.</summary>
public sealed class MinimalApiTutorialTests(PackageFeed feed)
{
    [Fact]
    public async Task The_site_serves_what_the_tutorial_says()
    {
        var tutorial = Repository.Read("docs/tutorial-minimal-api.md");
        var folder = feed.NewConsumer();
        (await folder.Dotnet("new", "web", "-o", "Site")).Succeeds();
        var site = folder.In("Site");
        (await site.Dotnet("add", "package", "CorpusSdk", "--prerelease")).Succeeds();
        foreach (
            Match file in Regex.Matches(
                tutorial,
                @"`([^`\n]+\.\w+)`:\n\n```\w+\n(.*?)^```",
                RegexOptions.Singleline | RegexOptions.Multiline
            )
        )
        {
            if (file.Groups[1].Value == "Site.csproj")
                AddToProject(site, file.Groups[2].Value);
            else
                site.Write(file.Groups[1].Value, file.Groups[2].Value);
        }

        Assert.Contains("corpus of 2 documents in articles", (await site.Dotnet("build")).Succeeds().WithoutWarnings().Output);
        await using var server = await WebProgram.Start(Path.Combine(site.Folder, "bin", "Debug", "net10.0", "Site.dll"));

        var list = JsonDocument.Parse(await server.Get("/")).RootElement;
        Assert.Equal(["ferry/island", "ferry/vote"], [list[0].GetProperty("id").GetString(), list[1].GetProperty("id").GetString()]);
        Assert.Equal("2024-03-04", list[1].GetProperty("published").GetString());
        Assert.Equal("council", list[1].GetProperty("tags")[1].GetString());
        Assert.Equal("Ines Halloway", list[1].GetProperty("authors")[0].GetString());

        Assert.StartsWith("{\"schema\":\"corpus-inspect/1\"", await server.Get("/articles/ferry/vote"), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, await server.StatusOf("/articles/nothing"));
        var citations = JsonDocument.Parse(await server.Get("/citations/ferry/vote")).RootElement;
        Assert.Equal(("Sound Gazette", "2024-02-27"), (Text(citations[0], "source"), Text(citations[0], "date")));
        Assert.Equal(("Radio Skerry", "2024-02-28"), (Text(citations[1], "source"), Text(citations[1], "date")));
        Assert.Equal("[{\"text\":\"Part One\",\"target\":\"ferry/vote\"}]", await server.Get("/references/ferry/island"));
        Assert.Equal("The council keeps the ferry.", await server.Get("/featured"));
        Assert.Contains("said Maren Tvedtvik, who chairs the council", await server.Get("/chair"));
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();

    private static void AddToProject(Consumer site, string elements)
    {
        var path = Path.Combine(site.Folder, "Site.csproj");
        File.WriteAllText(path, File.ReadAllText(path).Replace("</Project>", elements + "</Project>", StringComparison.Ordinal));
    }
}
