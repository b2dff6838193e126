using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Package.Tests;

/// <summary>Which files become articles, and how problems with files are told.</summary>
public sealed class InputsTests(PackageFeed feed)
{
    private const string ListProgram = """
        foreach (var article in Corpus.Articles)
            Console.WriteLine($"{article.Id}|{article.Title}|{article.Text.ToString().Length}");
        """;

    [Fact]
    public async Task Hostile_paths_become_articles_with_their_own_text()
    {
        string[] names =
        [
            "notes.de.txt",
            "[draft] note.txt",
            "semi;colon.txt",
            "hash#.txt",
            "percent%41.md",
            "$(HOME).txt",
            "@(items).md",
            "%(Identity).md",
            "a{b,c}.txt",
            "日本.txt",
            "Ελλάδα/عربي.md",
            "deep/er/way #2; 50%/leaf.md",
            "quote'.txt",
            "don't/(x) <y> & z.md",
            ".dot.md",
            "..two.txt",
            "-dash=1, 2.md",
            " blank .md",
            "CAPITALS.MD",
            "corpus.md",
            "corpus/corpus.md",
            new string('n', 240) + ".md",
        ];
        string[] noArticles = ["README.md", "deep/readme.txt", ".hidden/a.md", "obj/b.md", "x/node_modules/c.txt", "._d.md"];
        var consumer = feed.NewConsumer("C# 50%; x");
        consumer.WriteProject("<PropertyGroup><RootNamespace>Hell</RootNamespace></PropertyGroup>");
        foreach (var name in names.Concat(noArticles))
            consumer.Write($"corpus/{name}", TextOf(name));
        Directory.CreateSymbolicLink(Path.Combine(consumer.Folder, "corpus/deep/loop"), Path.Combine(consumer.Folder, "corpus"));
        consumer.Write("Program.cs", ListProgram);

        var lines = (await consumer.Run())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(l => l.Contains('|', StringComparison.Ordinal));

        var expected = names
            .OrderBy(n => Path.ChangeExtension(n, null), StringComparer.Ordinal)
            .Select(n => $"{Path.ChangeExtension(n, null)}|{TitleOf(n)}|{TextOf(n).Length}");
        Assert.Equal(expected, lines);
    }

    /// <summary>A document whose text tells its file from the others.</summary>
    private static string TextOf(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? $"---\ntitle: '{TitleOf(name).Replace("'", "''")}'\n---\n\nBody of {name.Length}.\n"
            : $"{TitleOf(name)}\n\nBody of {name.Length}.\n";

    private static string TitleOf(string name) => $"Title of {name[..Math.Min(40, name.Length)]}";

    [Fact]
    public async Task Names_that_no_compiler_can_be_given_and_names_that_differ_in_case_only_are_coded_errors()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.Write("corpus/the \"new\" deal.md", "Alpha\n\nBody.\n");
        consumer.Write("corpus/pipe|line\t2.md", "Beta\n\nBody.\n");
        consumer.Write("Program.cs", ListProgram);
        var output = (await consumer.Dotnet("build")).Fails().Output;
        Assert.Contains("/corpus/the \"new\" deal.md : error CORPUS0713", output);
        Assert.Contains("/corpus/pipe|line\t2.md : error CORPUS0713", output);

        Directory.Delete(Path.Combine(consumer.Folder, "corpus"), recursive: true);
        consumer.Write("corpus/Report.md", "Alpha\n\nBody.\n");
        consumer.Write("corpus/report.md", "Beta\n\nBody.\n");
        Assert.Contains("error CORPUS0712", (await consumer.Dotnet("build", "--no-restore")).Fails().Output);
    }

    [Fact]
    public async Task Documents_elsewhere_are_given_as_items_and_a_path_given_twice_counts_once()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject(
            """
            <PropertyGroup><CorpusRoot>texts</CorpusRoot><EnableDefaultCorpusItems>false</EnableDefaultCorpusItems></PropertyGroup>
            <ItemGroup><CorpusDocument Include="texts/a/*.txt;texts/a/one.txt" /></ItemGroup>
            """
        );
        consumer.Write("texts/a/one.txt", "One\n\nBody.\n");
        consumer.Write("texts/b/two.txt", "Two\n\nBody.\n");
        consumer.Write("Program.cs", ListProgram);
        Assert.Equal("a/one|One|11", (await consumer.Run()).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
    }

    [Fact]
    public async Task Deleting_renaming_and_adding_documents_rebuilds_the_corpus()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject();
        consumer.Write("corpus/a.txt", "Alpha\n\nBody.\n");
        consumer.Write("corpus/b.txt", "Beta\n\nBody.\n");
        consumer.Write("Program.cs", ListProgram);
        Assert.Contains("a|Alpha|13\nb|Beta|12", await consumer.Run());

        consumer.Delete("corpus/b.txt");
        Assert.DoesNotContain("Beta", await consumer.Run());

        File.Move(Path.Combine(consumer.Folder, "corpus/a.txt"), Path.Combine(consumer.Folder, "corpus/c.txt"));
        Assert.Contains("c|Alpha|13", await consumer.Run());

        consumer.Write("corpus/d.txt", "Delta\n\nBody.\n");
        Assert.Contains("c|Alpha|13\nd|Delta|13", await consumer.Run());
    }

    [Fact]
    public async Task Missing_and_outside_documents_are_coded_errors()
    {
        var consumer = feed.NewConsumer();
        consumer.Write("Program.cs", "Console.WriteLine(1);");
        consumer.WriteProject("""<ItemGroup><CorpusDocument Include="corpus/nope.txt" /></ItemGroup>""");
        Assert.Contains("nope.txt : error CORPUS0706", (await consumer.Dotnet("build")).Fails().Output);

        consumer.Write("corpus/in.txt", "In\n\nBody.\n");
        consumer.In("../elsewhere").Write("out.txt", "Out\n\nBody.\n");
        consumer.WriteProject("""<ItemGroup><CorpusDocument Include="../elsewhere/out.txt" /></ItemGroup>""");
        Assert.Contains("out.txt : error CORPUS0707", (await consumer.Dotnet("build")).Fails().Output);
    }

    [Fact]
    public async Task Unreadable_documents_are_reported_with_file_and_offset_and_do_not_hide_the_others()
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject("<PropertyGroup><WarningsNotAsErrors>CORPUS0701</WarningsNotAsErrors></PropertyGroup>");
        consumer.Write("corpus/good.txt", "Good\n\nBody.\n");
        consumer.Write("corpus/utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Wide\n\nBody.\n")]);
        consumer.Write("corpus/latin.txt", Encoding.Latin1.GetBytes("Caf\u00e9\n\nBody.\n"));
        consumer.Write("corpus/large.txt", "Large\n\n" + new string('x', 11_000_000) + "\n");
        consumer.Write("corpus/nine.txt", "Nine\n\n" + string.Concat(Enumerable.Repeat("Words of a long text. ", 410_000)) + "\n");
        consumer.Write("Program.cs", ListProgram);

        var build = (await consumer.Dotnet("build")).Fails().Output;

        Assert.Contains("latin.txt(1,4): error CORPUS0701", build);
        Assert.Contains("byte 3", build);
        Assert.Contains("large.txt(1,1): error CORPUS0702", build);

        consumer.Delete("corpus/latin.txt");
        consumer.Delete("corpus/large.txt");
        var lines = await consumer.Run();
        Assert.Contains("good|Good|12", lines);
        Assert.Contains("nine|Nine|" + ("Nine\n\n\n".Length + (22 * 410_000)), lines);
        Assert.Contains("utf16|Wide|12", lines);
    }

    [Theory]
    [InlineData("<RootNamespace>My.Corpus</RootNamespace>", "CORPUS0903")]
    [InlineData("<LangVersion>10</LangVersion>", "CORPUS0904")]
    [InlineData("<CorpusVisibility>secret</CorpusVisibility>", "CORPUS0905")]
    public async Task Settings_that_cannot_work_are_coded_errors(string property, string code)
    {
        var consumer = feed.NewConsumer();
        consumer.WriteProject($"<PropertyGroup>{property}</PropertyGroup>");
        consumer.Write("corpus/a.txt", "Alpha\n\nBody.\n");
        consumer.Write("Program.cs", "Console.WriteLine(1);");
        Assert.Contains("error " + code, (await consumer.Dotnet("build")).Fails().Output);
    }

    [Fact]
    public async Task Generated_code_and_resources_do_not_depend_on_where_the_project_stands()
    {
        var hashes = new string[2];
        for (var i = 0; i < 2; i++)
        {
            var consumer = feed.NewConsumer(i == 0 ? "a" : "another/place");
            consumer.WriteProject("<PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles></PropertyGroup>");
            consumer.AddSeed();
            consumer.Write("Program.cs", "Console.WriteLine(1);");
            (await consumer.Dotnet("build")).Succeeds();
            var files = Directory
                .GetFiles(Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "generated"), "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => Path.GetFileName(f) + "\n" + File.ReadAllText(f));
            hashes[i] = string.Join("\n", files);
            Assert.DoesNotContain(feed.Root, hashes[i]);
        }

        Assert.Equal(hashes[0], hashes[1]);
        Assert.NotEmpty(hashes[0]);
    }
}
