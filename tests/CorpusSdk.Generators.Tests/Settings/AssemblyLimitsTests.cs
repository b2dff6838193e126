using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Pipeline;
using CorpusSdk.Generators.Tests.Hosting;
using CorpusSdk.Reading.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusSdk.Generators.Tests.Settings;

/// <summary>A corpus that no assembly can hold is refused with a code of its own.</summary>
public sealed class AssemblyLimitsTests
{
    private static readonly CorpusOptions Articles = Options("articles");
    private static readonly CorpusOptions Catalogue = Options("catalogue");

    [Fact]
    public void Few_articles_are_no_problem() => Assert.Empty(Check([Size(strings: 1_000_000, data: 7_000_000)], Articles));

    [Fact]
    public void Too_many_literals_are_an_error_that_names_the_level()
    {
        var problem = Assert.Single(Check([Size(strings: 9_000_000), Size(strings: 9_000_000)], Articles));

        Assert.Equal("CORPUS0911", problem.Id);
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        Assert.Equal(
            "The string literals of the ids, files and titles of the articles and of the ids of names take 18.0 MB, and one assembly holds at most 16.8 MB; "
                + "set CorpusSymbols to 'catalogue', or split the corpus over several projects and join them with CorpusData.Merge",
            problem.GetMessage(null)
        );
    }

    [Fact]
    public void Articles_that_are_no_members_take_no_literals() => Assert.Empty(Check([Size(strings: 18_000_000)], Catalogue));

    [Fact]
    public void Three_quarters_are_a_warning()
    {
        var problem = Assert.Single(Check([Size(strings: 13_000_000)], Articles));

        Assert.Equal("CORPUS0912", problem.Id);
        Assert.Equal(DiagnosticSeverity.Warning, problem.Severity);
    }

    [Fact]
    public void Texts_beyond_two_gigabytes_are_an_error_at_each_level()
    {
        var problem = Assert.Single(Check([Size(data: 1_500_000_000), Size(data: 1_500_000_000)], Catalogue));

        Assert.Equal("CORPUS0911", problem.Id);
        Assert.StartsWith(
            "The texts and tables of the corpus take 3000.0 MB, and one assembly holds at most 2147.5 MB; split",
            problem.GetMessage(null),
            System.StringComparison.Ordinal
        );
    }

    [Fact]
    public void Sizes_are_those_of_the_articles()
    {
        var host = new Host(TestCorpus.Of(("a.txt", "Title\n\nÄ text."), ("b.txt", "Other\n\nText.")));
        var size = (ShardSize)host.Run().TrackedSteps[TrackingNames.Sizes].Single().Outputs.Single().Value;

        Assert.Equal(2, size.Articles);
        Assert.Equal(new[] { "a", "a.txt", "Title", "b", "b.txt", "Other" }.Sum(s => AssemblyLimits.BytesOf(s)), size.Strings);
        Assert.InRange(size.Data, 28 + 20, 28 + 400);
    }

    /// <summary>The compiler refuses what we count as too much, and takes what we count as just enough.</summary>
    [Theory]
    [InlineData(-10, true)]
    [InlineData(10, false)]
    public void The_limit_of_literals_is_that_of_the_compiler(int more, bool compiles)
    {
        const int Length = 500_000;
        var literals = new List<string>();
        var left = AssemblyLimits.Strings;
        while (left > AssemblyLimits.BytesOf(new string('x', Length)))
        {
            literals.Add(new string((char)('a' + literals.Count), Length));
            left -= AssemblyLimits.BytesOf(literals[^1]);
        }

        literals.Add(new string('y', (int)(left / 2) + more));
        literals.Add("z");
        var source = "class C { string[] A = {" + string.Join(", ", literals.Select(l => "\"" + l + "\"")) + "}; }";
        var compilation = CSharpCompilation.Create(
            "Literals",
            [CSharpSyntaxTree.ParseText(source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary)
        );

        var result = compilation.Emit(System.IO.Stream.Null);

        Assert.Equal(compiles, result.Success);
        Assert.Equal(compiles ? [] : ["CS8103"], result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id));
    }

    private static ShardSize Size(long strings = 0, long data = 0) => new(100, strings, data);

    private static CorpusOptions Options(string level) =>
        OptionsReader.Read(new InMemoryOptions(TestCorpus.Empty.Set("CorpusSymbols", level).Properties));

    private static List<Diagnostic> Check(ImmutableArray<ShardSize> shards, CorpusOptions options) =>
        [.. AssemblyLimits.Check(shards, CatalogueModel.Empty, options).Items.Select(d => d.ToDiagnostic())];
}
