using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using CorpusSdk.Reading;
using Xunit;

namespace CorpusSdk.Tool.Tests;

/// <summary><c>corpus entities</c>, and the registry in the other commands.</summary>
public sealed class EntitiesTests : IDisposable
{
    private const string Registry = "entities:\n  - { name: Valley Water Forum, kind: organization, aliases: VWF }\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-entities-").FullName;

    [Fact]
    public async Task Entities_of_a_folder_are_counted_with_their_forms()
    {
        Write("a.txt", "First\n\nVladimir Putin flew to Paris. Putin met nobody there.\n");
        Write("deep/b.txt", "Second\n\nVladimir Putin stayed. Terrence Applewhite did not.\n");
        Write("obj/c.txt", "Third\n\nVladimir Putin spoke.\n");
        var (code, output, error) = await CorpusCommand.Run(null, "entities", _folder);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("         2        3  Vladimir Putin: Putin\n", output);
        Assert.Contains("         1        1  Terrence Applewhite  (in no list)\n", output);
        Assert.Contains("Place\n", output);
    }

    [Fact]
    public async Task As_json_they_are_one_object_the_most_frequent_first()
    {
        Write("a.txt", "First\n\nVladimir Putin flew to Paris. Putin met Terrence Applewhite there.\n");
        var (code, output, _) = await CorpusCommand.Run(null, "entities", _folder, "--json");
        Assert.Equal(0, code);
        var root = JsonDocument.Parse(output).RootElement;
        Assert.Equal(("corpus-entities/1", 1), (root.GetProperty("schema").GetString(), root.GetProperty("articles").GetInt32()));
        var first = root.GetProperty("entities")[0];
        Assert.Equal(
            """{"id":"vladimir-putin","name":"Vladimir Putin","kind":"Person","articles":1,"mentions":2,"new":false,"forms":[{"text":"Putin","mentions":1},{"text":"Vladimir Putin","mentions":1}]}""",
            JsonSerializer.Serialize(first)
        );
        Assert.Equal(
            ["terrence-applewhite"],
            root.GetProperty("entities")
                .EnumerateArray()
                .Where(e => e.GetProperty("new").GetBoolean())
                .Select(e => e.GetProperty("id").GetString()!)
        );
    }

    [Fact]
    public async Task A_suggested_registry_is_read_without_findings_and_holds_what_no_list_has()
    {
        Write("a.txt", "First\n\nTerrence Applewhite met Vladimir Putin. Applewhite left. Terrence Applewhite laughed.\n");
        Write("b.txt", "Second\n\nTerrence Aplewhite met Edgar Winterbourne.\n");
        Write("c.txt", "Third\n\nThe Valley Water Forum (VWF) met in May. The VWF voted.\n");
        var (code, output, error) = await CorpusCommand.Run(null, "entities", _folder, "--suggest");
        Assert.Equal((0, ""), (code, error));
        var settings = EntitySettings.Read(output);
        Assert.Empty(settings.Findings);
        var registry = new EntityRegistry(settings);
        Assert.Equal(EntityKind.Person, registry.Find("Edgar Winterbourne")!.Kind);
        Assert.Equal("valley-water-forum", registry.Find("VWF")!.Id);
        Assert.Null(registry.Find("Applewhite"));
        Assert.DoesNotContain("name: Vladimir Putin", output);
        Assert.Contains(
            "  # 3 mentions in 1 article; uncertain: in no list, check name and kind\n"
                + "  # Perhaps the same as Terrence Aplewhite; if so, add there: merge: [terrence-applewhite]\n"
                + "  - name: Terrence Applewhite\n    kind: person\n",
            output
        );
        Assert.True(output.IndexOf("Terrence Applewhite", StringComparison.Ordinal) < output.IndexOf("Edgar", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_registry_has_is_not_suggested_again()
    {
        Write("corpus.entities.yml", Registry);
        Write("a.txt", "First\n\nThe Valley Water Forum met Terrence Applewhite.\n");
        var (_, output, _) = await CorpusCommand.Run(null, "entities", _folder, "--suggest");
        Assert.Contains("name: Terrence Applewhite", output);
        Assert.DoesNotContain("name: Valley Water Forum", output);
    }

    [Fact]
    public async Task An_entry_that_no_document_mentions_is_a_warning()
    {
        var file = Write("corpus.entities.yml", Registry + "  - { name: Hill Forum, kind: organization }\n");
        Write("a.txt", "First\n\nThe VWF met.\n");
        var (code, output, error) = await CorpusCommand.Run(null, "entities", _folder);
        Assert.Equal(0, code);
        Assert.Contains("Valley Water Forum: VWF", output);
        Assert.Equal(
            $"{file}(3,13): warning CORPUS0811: No article of the corpus mentions 'Hill Forum'. Check the spelling of its name and aliases, or remove the entry.",
            error.TrimEnd()
        );
    }

    [Fact]
    public async Task Inspect_takes_the_file_above_a_document_or_the_one_that_is_named()
    {
        Write("corpus.entities.yml", Registry + "    kidn: x\n");
        var document = Write("deep/a.txt", "First\n\nThe VWF met.\n");
        var (_, above, error) = await CorpusCommand.Run(null, "inspect", document, "--json");
        Assert.Contains("\"valley-water-forum\"", above);
        Assert.Contains("error CORPUS0801", error);
        var named = Write("elsewhere/e.yml", "not: VWF");
        var (_, chosen, _) = await CorpusCommand.Run(null, "inspect", document, "--json", "--entities", named);
        Assert.DoesNotContain("VWF\"", chosen);
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("entities")]
    public async Task A_named_file_that_is_missing_is_an_error(string command)
    {
        var document = Write("a.txt", "First\n\nNothing.\n");
        var (code, _, error) = await CorpusCommand.Run(null, command, document, "--entities", Path.Combine(_folder, "nowhere.yml"));
        Assert.Equal(1, code);
        Assert.Contains("nowhere.yml : error CORPUS0706", error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }
}
