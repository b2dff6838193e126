using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>The README's tutorial, followed to the letter.</summary>
public sealed class FirstMinutesTests(PackageFeed feed)
{
    [Fact]
    public async Task The_readme_tutorial_compiles_and_prints_what_it_says()
    {
        var consumer = feed.NewConsumer("start");
        var fences = Fences(Repository.Read("README.md").Split("<!-- tutorial")[1]);
        foreach (var line in fences[0].Split('\n', System.StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var command in line.Split(" && ").Where(c => c.StartsWith("dotnet ", System.StringComparison.Ordinal)))
            {
                var project = consumer.In(command.Contains(" new ", System.StringComparison.Ordinal) ? "" : "reader");
                (await project.Dotnet(command.Split(' ')[1..])).Succeeds();
            }
        }

        var reader = consumer.In("reader");
        reader.AddSeed();
        reader.Write("Program.cs", fences[1]);
        Assert.Equal("dotnet run\n", fences[2]);
        var lines = (await reader.Run()).Split('\n');

        Assert.Equal("True", lines[0]);
        Assert.Equal("2018-01-11", lines[1]);
        Assert.StartsWith("The expression went out of use after the Cold War ended", lines[2], System.StringComparison.Ordinal);
        Assert.Contains(lines.Skip(3), l => l.StartsWith("According to Putin, Kim", System.StringComparison.Ordinal));
        Assert.True(lines.Length > 8, string.Join('\n', lines));
    }

    [Fact]
    public async Task A_project_without_documents_has_an_empty_corpus()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.Write(
            "Program.cs",
            """Console.WriteLine(Corpus.Articles.Count + " " + Corpus.Sources.Count + " " + Corpus.Data.Articles.Count);"""
        );
        var build = (await consumer.Dotnet("build")).Succeeds().WithoutWarnings().Output;
        Assert.Contains("App -> corpus without documents: put .txt or .md files into the folder 'corpus' beside the project file", build);
        Assert.EndsWith("0 0 0", (await consumer.Run("--no-build")).TrimEnd());
    }

    [Fact]
    public async Task A_wrong_name_is_a_compile_error()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.AddSeed();
        consumer.Write("Program.cs", "Console.WriteLine(Corpus.Sources.KremlinRuu);");
        Assert.Contains("CS1061", (await consumer.Dotnet("build")).Fails().Output);
    }

    private static List<string> Fences(string markdown)
    {
        var fences = new List<string>();
        StringWriter? fence = null;
        foreach (var line in markdown.Split('\n'))
        {
            if (!line.StartsWith("```", System.StringComparison.Ordinal))
                fence?.Write(line + "\n");
            else if (fence is null)
                fence = new StringWriter();
            else
            {
                fences.Add(fence.ToString());
                fence = null;
            }
        }

        return fences;
    }
}
