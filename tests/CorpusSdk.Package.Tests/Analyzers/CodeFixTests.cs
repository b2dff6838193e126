using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>Code fixes of the package in an editor's workspace: applied, and compiled again.</summary>
public sealed class CodeFixTests(PackageFeed feed)
{
    private const string Article = "Corpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS";

    [Fact]
    public async Task Fixes_are_loaded_from_the_package_and_what_they_write_compiles()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.AddSeed();
        consumer.Write("Program.cs", "Console.WriteLine();");
        (await consumer.Dotnet("restore")).Succeeds();
        using var editor = await EditorSession.Open(Path.Combine(consumer.Folder, "App.csproj"), Path.Combine(feed.Root, "cache"));

        Assert.Equal(
            $"_ = {Article}.Quote(\"denuclearization of Korea is hardly achievable\");",
            await editor.Fix($"_ = {Article}.Quote(\"denuclearization of Korea is hardly feasible\");", "CORPUS2003")
        );
        Assert.Equal("_ = Corpus.Sources.Find(\"interfax\");", await editor.Fix("_ = Corpus.Sources.Find(\"interfaks\");", "CORPUS2001"));
        Assert.Equal("_ = Corpus.Sources.Interfax.Name;", await editor.Fix("_ = Corpus.Sources.Find(\"interfax\")!.Name;", "CORPUS2002"));
    }
}
