using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using CorpusSdk.Generators.Tests.Approval;
using CorpusSdk.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Generators.Tests.Hostile;

public sealed class HostileTests
{
    private static readonly TestCorpus Corpus = HostileTitles
        .All.Select((title, i) => (title, i))
        .Aggregate(
            TestCorpus.Empty,
            static (corpus, t) => corpus.Put(Raw($"h/{t.i}.txt", t.title + "\n\nAs said (Interfax, January 2, 2018)."))
        );

    [Theory]
    [InlineData("citations", "internal")]
    [InlineData("citations", "public")]
    [InlineData("articles", "internal")]
    [InlineData("catalogue", "public")]
    public void All_titles_compile_and_stay_ascii(string symbols, string visibility)
    {
        var corpus = Corpus.Set("CorpusSymbols", symbols).Set("CorpusVisibility", visibility);
        var result = Generated.Sound(corpus);
        Assert.DoesNotContain(result.Diagnostics, d => d.Id.StartsWith("CORPUS09", System.StringComparison.Ordinal));
        var article = symbols switch
        {
            "citations" => @"sealed partial class \S+ : __CitationList\b",
            "articles" => @"public __Article \S+ => __Shard\.",
            _ => null,
        };
        if (article is not null)
            Assert.Equal(HostileTitles.All.Count, Regex.Count(AllText(result), article));
    }

    [Theory]
    [InlineData("citations")]
    [InlineData("articles")]
    public void Titles_like_generated_types_compile(string symbols)
    {
        var corpus = TestCorpus.Empty.Set("CorpusSymbols", symbols);
        foreach (
            var title in new[] { "Foo", "FooCitations", "Shard00", "ArticleWithFields", "Articles", "Article", "CorpusTables", "Instance" }
        )
            corpus = corpus.Put(Raw(title + ".txt", title + "\n\nSaid (Interfax, January 2, 2018)."));
        Generated.Sound(corpus);
    }

    [Fact]
    public void Each_title_compiles_on_its_own_with_warnings_of_documentation()
    {
        foreach (var title in HostileTitles.All.Where(t => t.Length < 200))
        {
            var host = new Host(TestCorpus.Empty.Put(Raw("one.txt", title + "\n\nSaid (Interfax, January 2, 2018).")));
            var result = host.Run();
            Generated.Compiles(host, result);
            Generated.IsAscii(result);
        }
    }

    [Fact]
    public void Documentation_holds_nothing_of_other_files()
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var host = new Host(Corpus.Set("CorpusVisibility", "public"));
        host.Compile(host.Run())
            .Emit(image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(documentation.ToArray());
        Assert.Contains("include file=", text, System.StringComparison.Ordinal);
        Assert.DoesNotContain("Badly formed", text, System.StringComparison.Ordinal);
        Assert.DoesNotContain("root:", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void File_names_do_not_become_code()
    {
        string[] names =
        [
            "[draft] note.txt",
            "a{b,c}.txt",
            "star*.txt",
            "q?.txt",
            "$(HOME).txt",
            "@(x).txt",
            "%41.txt",
            "semi;colon.txt",
            "hash#.txt",
            "with space/\u65E5\u672C.txt",
            "quote\".txt",
            "new\u2028line.txt",
            "Alpha.txt",
            "alpha.txt",
            ".txt",
            "no extension",
            "back\\slash.txt",
        ];
        var result = Generated.Sound(TestCorpus.Of([.. names.Select(n => (n, ""))]));
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.All(result.GeneratedSources, s => Assert.Matches(@"^Corpus\.(Usings|Index|Catalogue|Articles\.\d\d)\.g\.cs$", s.HintName));
    }

    /// <summary>Lone surrogates survive only where no encoding happens.</summary>
    private static InMemoryText Raw(string file, string text) => new(TestCorpus.Empty.Root + file, text);

    private static string AllText(GeneratorRunResult result) => string.Concat(result.GeneratedSources.Select(s => s.SourceText));
}
