using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
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
    private static readonly CorpusOptions Options = OptionsReader.Read(new InMemoryOptions(TestCorpus.Empty.Properties));

    [Fact]
    public void Few_articles_are_no_problem() => Assert.Empty(Check([Size(7_000_000)], CatalogueModel.Empty));

    [Fact]
    public void Too_many_ids_of_names_are_an_error()
    {
        var problem = Assert.Single(Check([], Names(9_000)));

        Assert.Equal("CORPUS0911", problem.Id);
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        Assert.Equal(
            "The string literals of the ids of names take 18.0 MB, and one assembly holds at most 16.8 MB; "
                + "split the corpus over several projects and join them with CorpusData.Merge",
            problem.GetMessage(null)
        );
    }

    [Fact]
    public void Three_quarters_are_a_warning()
    {
        var problem = Assert.Single(Check([], Names(6_500)));

        Assert.Equal("CORPUS0912", problem.Id);
        Assert.Equal(DiagnosticSeverity.Warning, problem.Severity);
    }

    [Fact]
    public void Texts_beyond_two_gigabytes_are_an_error()
    {
        var problem = Assert.Single(Check([Size(1_500_000_000), Size(1_500_000_000)], CatalogueModel.Empty));

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

    private static ShardSize Size(long data) => new(100, data);

    // Names with ids of a thousand characters, which take two thousand bytes.
    private static CatalogueModel Names(int count) =>
        CatalogueModel.Empty with
        {
            Publications = new([
                .. Enumerable.Range(0, count).Select(i => new PublicationHead(i.ToString("D998", CultureInfo.InvariantCulture), "A name")),
            ]),
        };

    private static List<Diagnostic> Check(ImmutableArray<ShardSize> shards, CatalogueModel names) =>
        [.. AssemblyLimits.Check(shards, names, Options).Items.Select(d => d.ToDiagnostic())];
}
