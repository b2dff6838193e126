using System.Linq;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Naming;
using Xunit;

namespace CorpusSdk.Generators.Tests.Naming;

public sealed class CitationNamesTests
{
    [Theory]
    [InlineData("Interfax", "2018-01-02", "Interfax_2018_01_02")]
    [InlineData("Interfax", "2018-01", "Interfax_2018_01")]
    [InlineData("Interfax", "2018", "Interfax_2018")]
    [InlineData("Interfax", "2018-21", "Interfax_2018_Spring")]
    [InlineData("Interfax", "199X", "Interfax_199X")]
    [InlineData("Interfax", "2018-04-16/2018-04-19", "Interfax_2018_04_16_to_19")]
    [InlineData("Interfax", "2018-04-30/2018-05-02", "Interfax_2018_04_30_to_05_02")]
    [InlineData("Interfax", "2018-12-30/2019-01-02", "Interfax_2018_12_30_to_2019_01_02")]
    [InlineData("Interfax", "{2020-04-16,2020-04-17}", "Interfax_2020_04_16_and_17")]
    [InlineData("Interfax", "{2020-04-16,2020-04-17,2020-04-18,2020-04-19}", "Interfax_2020_04_16_and_17_and_18_and_more")]
    [InlineData("Interfax", "[2018-01-02,2019-01-02]", "Interfax_2018_01_02_or_2019_01_02")]
    [InlineData("Interfax", "XXXX-01-02", "Interfax_XXXX_01_02")]
    [InlineData("Interfax", null, "Interfax")]
    [InlineData("24.kg", "2018-01-02", "_24Kg_2018_01_02")]
    [InlineData("https://www.example.com/a/b?c", null, "ExampleCom")]
    [InlineData("!!!", "2018", "NoSource_2018")]
    [InlineData(null, "2018", "NoSource_2018")]
    [InlineData("Count", null, "Count_")]
    [InlineData("Count", "2018", "Count_2018")]
    public void Source_and_date_make_the_name(string? source, string? date, string expected) =>
        Assert.Equal(expected, new CitationNames().Next(Citation(date), Source(source)));

    [Fact]
    public void Authors_have_the_year_at_the_name() =>
        Assert.Equal("Smith2019a", new CitationNames().Next(Citation("2019", CitationKind.AuthorYear, "2019a"), Source("Smith")));

    [Fact]
    public void The_same_again_gets_a_number()
    {
        var names = new CitationNames();
        Assert.Equal("Interfax_2018", names.Next(Citation("2018"), Source("Interfax")));
        Assert.Equal("Interfax_2018_2", names.Next(Citation("2018"), Source("Interfax")));
        Assert.Equal("Interfax", names.Next(Citation(null), Source("Interfax")));
        Assert.Equal("Interfax_2018_3", names.Next(Citation("2018"), Source("Interfax")));
    }

    [Fact]
    public void Equal_names_get_suffixes_whatever_their_order()
    {
        NameRequest[] requests = [new("b", "Same"), new("a", "Same"), new("c", "Other"), new("d", "Count")];
        var table = UniqueNames.Assign(requests, "Articles");
        System.Array.Reverse(requests);
        Assert.Equal(table, UniqueNames.Assign(requests, "Articles"));
        Assert.Matches("^Same_[0-9a-f]{6}$", table["a"]);
        Assert.NotEqual(table["a"], table["b"]);
        Assert.Equal("Other", table["c"]);
        Assert.Equal("Count_", table["d"]);
        Assert.Equal("Same", Assert.Single(table.Ambiguous).Name);
    }

    [Fact]
    public void Thousands_of_equal_names_stay_apart()
    {
        var requests = Enumerable.Range(0, 20_000).Select(i => new NameRequest("id" + i, "Untitled"));
        var table = UniqueNames.Assign(requests, "Articles");
        Assert.Equal(20_000, table.Members.Select(m => m.Name).Distinct().Count());
    }

    private static SourceReading? Source(string? name) => name is null ? null : new(name, name, name, default, default);

    private static CitationReading Citation(string? date, CitationKind kind = default, string written = "") =>
        new(
            default,
            default,
            -1,
            kind,
            false,
            default,
            date is null ? null : new(written, EdtfDate.Parse(date), default, null, default),
            null,
            default,
            default,
            1,
            1
        );
}
