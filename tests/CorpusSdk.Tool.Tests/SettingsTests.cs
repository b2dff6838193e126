using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Tool.Tests;

/// <summary>The command reads front matter, sidecars and <c>corpus.yml</c> as a build does.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-settings-").FullName;

    [Fact]
    public async Task Sidecar_and_settings_beside_and_above_a_document_count()
    {
        var document = Write("deep/er/article.txt", "---\nauthors: Anna Berg\nregion: north\n---\nTitle\n\nIt rained (VP, May 3).\n");
        Write("deep/er/article.meta.yml", "title: Rain\ndate: 2018-06-01");
        Write("corpus.yml", "defaults: { language: en }\nfields: { region: string }\nignore: { rule: CORPUS0201, files: deep/** }");
        var (code, output, error) = await CorpusCommand.Run(null, "inspect", document, "--json");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("\"text\": \"Rain\"", output);
        Assert.Contains("\"region\": \"north\"", output);
        Assert.Contains("\"language\": \"en\"", output);
        Assert.Contains("\"2018-05-03\"", output);
        Assert.DoesNotContain("CORPUS0201", output);
    }

    [Fact]
    public async Task The_readable_form_shows_what_is_stated()
    {
        var document = Write("a.txt", "---\ntags: [rain, snow]\nregion: north\n---\nTitle\n\nIt rained.\n");
        var (_, output, _) = await CorpusCommand.Run(null, "inspect", document);
        Assert.Contains("rain, snow", output);
        Assert.Contains("north", output);
    }

    [Fact]
    public async Task Problems_are_told_with_their_files()
    {
        var document = Write("a.txt", "Title\n\nIt rained.\n");
        var sidecar = Write("a.meta.yml", "volume: x");
        var settings = Write("corpus.yml", "symbol: articles");
        var (code, _, error) = await CorpusCommand.Run(null, "inspect", document, "--json");
        Assert.Equal(0, code);
        Assert.Contains($"{sidecar}(1,9): error CORPUS0805", error);
        Assert.Contains($"{settings}(1,1): warning CORPUS0806: There is no key 'symbol' here; did you mean 'symbols'?", error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
