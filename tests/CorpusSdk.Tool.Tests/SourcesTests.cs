using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Tool.Tests;

/// <summary>The command reads <c>corpus.sources.yml</c> as a build does.</summary>
public sealed class SourcesTests : IDisposable
{
    private const string Sources = "sources:\n  - { id: valley-post, name: The Valley Post, kind: newspaper, variants: VP }\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-sources-").FullName;

    [Fact]
    public async Task The_file_above_a_document_is_found()
    {
        var document = Write("deep/er/article.txt", "Title\n\nIt rained (VP, May 3, 2018).\n");
        Write("corpus.sources.yml", Sources);
        var (code, output, error) = await CorpusCommand.Run(null, "inspect", document, "--json");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("\"valley-post\"", output);
    }

    [Fact]
    public async Task A_file_can_be_named_and_counts_instead_of_the_one_above()
    {
        var document = Write("article.txt", "Title\n\nIt rained (VP, May 3, 2018).\n");
        Write("corpus.sources.yml", "sources:\n  - { id: other-post, name: Other Post, variants: VP }\n");
        var named = Write("elsewhere/sources.yml", Sources);
        var (code, output, _) = await CorpusCommand.Run(null, "inspect", document, "--json", "--sources", named);
        Assert.Equal(0, code);
        Assert.Contains("\"valley-post\"", output);
        Assert.DoesNotContain("other-post", output);
    }

    [Fact]
    public async Task Problems_are_told_once_with_their_places_and_the_documents_are_read()
    {
        var first = Write("a.txt", "Title\n\nIt rained (VP, May 3, 2018).\n");
        var second = Write("b.txt", "Title\n\nIt rained (VP, May 4, 2018).\n");
        var file = Write("corpus.sources.yml", Sources + "  - name: Post\n    kidn: agency\n");
        var (code, output, error) = await CorpusCommand.Run(null, "inspect", first, second, "--json");
        Assert.Equal(0, code);
        Assert.Equal(
            $"{file}(4,5): warning CORPUS0806: There is no key 'kidn' here; did you mean 'kind'? The key is not used.",
            error.TrimEnd()
        );
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains("\"valley-post\"", line));
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("score")]
    public async Task A_named_file_that_is_missing_is_an_error(string command)
    {
        var document = Write("a.txt", "");
        var (code, _, error) = await CorpusCommand.Run(null, command, document, "--sources", Path.Combine(_folder, "nowhere.yml"));
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
