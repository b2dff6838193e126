using System.Linq;
using CorpusSdk.Generators.Inputs;
using CorpusSdk.Generators.Tests.Hosting;
using Xunit;

namespace CorpusSdk.Generators.Tests.Hostile;

public sealed class PathTests
{
    private const string Text = "A title\n\nSaid (Interfax, January 2, 2018).";

    [Theory]
    [InlineData("/projects/corpus/", "/projects/corpus/sub/a b.txt")]
    [InlineData("/projects/corpus/", "/projects/./corpus/x/../sub/a b.txt")]
    [InlineData("/projects/../projects/corpus/", "/projects/corpus//sub/a b.txt")]
    [InlineData(@"C:\work\corpus\", @"C:\work\corpus\sub\a b.txt")]
    [InlineData(@"C:\work\corpus\", @"c:\Work\corpus\.\sub\a b.txt")]
    [InlineData(@"\\server\share\corpus\", @"\\server\share\corpus\sub\a b.txt")]
    public void A_document_is_found(string root, string path)
    {
        var manifest = ManifestReader.Parse("corpus-inputs/1\nroot\t" + root + "\ndocument\tsub/a b.txt\n")!;
        Assert.Equal("sub/a b.txt", manifest.Find(path));
    }

    [Theory]
    [InlineData("/projects/corpus/PublicAPI.Shipped.txt")]
    [InlineData("/projects/corpusx/sub/a b.txt")]
    [InlineData("/other/sub/a b.txt")]
    [InlineData("/projects/corpus/Sub/a b.txt")]
    [InlineData("sub/a b.txt")]
    public void Other_files_are_no_documents(string path)
    {
        var manifest = ManifestReader.Parse("corpus-inputs/1\r\nroot\t/projects/corpus/\r\ndocument\tsub/a b.txt\r\n")!;
        Assert.Null(manifest.Find(path));
    }

    [Theory]
    [InlineData("a.txt", "a")]
    [InlineData("sub/notes.de.txt", "sub/notes.de")]
    [InlineData("v1.2/readme", "v1.2/readme")]
    [InlineData("sub/.txt", "sub/.txt")]
    [InlineData("cafe\u0301.txt", "caf\u00E9")]
    public void Ids_are_paths_without_extension(string file, string id) => Assert.Equal(id, Reading.Catalogue.ArticleId.OfFile(file));

    [Fact]
    public void Output_does_not_depend_on_where_the_project_lies()
    {
        var here = new Host(TestCorpus.Empty.Put("sub/a.txt", Text)).Run();
        foreach (var root in new[] { "/somewhere else/50% #;/corpus/", @"D:\a\corpus\" })
        {
            var separator = root[^1];
            var corpus = TestCorpus.Empty with { Root = root };
            var there = new Host(corpus.Put("sub" + separator + "a.txt", Text)).Run();
            Assert.Equal(
                here.GeneratedSources.Select(s => s.SourceText.ToString()),
                there.GeneratedSources.Select(s => s.SourceText.ToString())
            );
        }
    }

    [Fact]
    public void Line_ends_do_not_change_names()
    {
        var names = new[] { "\n", "\r\n", "\r" }
            .Select(end => new Host(TestCorpus.Empty.Put("a.txt", Text.Replace("\n", end, System.StringComparison.Ordinal))).Run())
            .Select(r =>
                r.GeneratedSources.Single(s => s.HintName.Contains("Articles", System.StringComparison.Ordinal)).SourceText.ToString()
            )
            .Select(t =>
                t.Contains("ATitleCitations", System.StringComparison.Ordinal)
                && t.Contains("Interfax_2018_01_02", System.StringComparison.Ordinal)
            );
        Assert.All(names, Assert.True);
    }
}
