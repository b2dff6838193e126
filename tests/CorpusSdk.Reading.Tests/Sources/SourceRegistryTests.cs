using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Sources;

/// <summary>How names become sources, with the shipped registry and with a user's own.</summary>
public sealed class SourceRegistryTests
{
    [Theory]
    [InlineData("Interfax", "interfax")]
    [InlineData("INTERFAX", "interfax")]
    [InlineData("Интерфакс", "interfax")]
    [InlineData("the Moscow Times", "the-moscow-times")]
    [InlineData("www.interfax.ru", "interfax")]
    [InlineData("Agence\u00A0France-Presse", "afp")]
    public void Names_variants_and_domains_are_found_whatever_their_case(string written, string id) =>
        Assert.Equal(id, SourceRegistry.Shipped.Find(written)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("the ")]
    [InlineData("|")]
    [InlineData("No Such Gazette")]
    public void Other_names_are_not_found(string written) => Assert.Null(SourceRegistry.Shipped.Find(written));

    [Fact]
    public void An_entry_with_the_id_of_a_shipped_source_overrides_what_it_says_and_keeps_the_rest()
    {
        var shipped = SourceRegistry.Shipped.Find("TASS")!;
        var own = With("sources: [{ id: tass, name: The Agency, variants: [ТАСС Today] }]").Find("tass")!;
        Assert.Equal(("tass", "The Agency", shipped.Kind, shipped.Country), (own.Id, own.Name, own.Kind, own.Country));
        Assert.Equal("tass", With("sources: [{ id: tass, variants: [ТАСС Today] }]").Find("ТАСС Today")?.Id);
        Assert.Equal("The Agency", With("sources: [{ id: tass, name: The Agency }]").Find(shipped.Domains[0])?.Name);
    }

    [Fact]
    public void Sources_are_merged_by_same_as_only_and_the_text_keeps_its_spelling()
    {
        const string body = "One (Harbor Gazette, May 3). Two (Harbour Gazette, May 4).";
        Assert.Equal(["harbor-gazette", "harbour-gazette"], Cited(SourceRegistry.Shipped, body).Select(s => s.Id));

        var merged = Cited(With("sources: [{ name: Harbour Gazette, kind: newspaper, sameAs: harbor-gazette }]"), body);
        Assert.Equal(["harbour-gazette", "harbour-gazette"], merged.Select(s => s.Id));
        Assert.Equal(["Harbor Gazette", "Harbour Gazette"], merged.Select(s => s.Written));
        Assert.All(merged, s => Assert.Equal(("Harbour Gazette", SourceKind.Newspaper), (s.Name, s.Kind)));
    }

    [Fact]
    public void A_shipped_source_can_be_merged_into_another() =>
        Assert.Equal("interfax", With("sources: [{ id: interfax, sameAs: tass }]").Find("ITAR-TASS")?.Id);

    [Fact]
    public void A_name_that_is_never_a_source_gives_no_citation()
    {
        const string body = "It was cold (Kommersant, May 3). They met (Trafalgar Daily, May 4).";
        Assert.Equal(2, Cited(SourceRegistry.Shipped, body).Length);
        Assert.Equal(["Kommersant"], Cited(With("not: [trafalgar daily]"), body).Select(s => s.Name));
    }

    [Fact]
    public void A_name_that_two_sources_had_in_turn_goes_by_the_date()
    {
        var registry = With(
            """
            sources:
              - { name: Old Beacon, variants: [{ name: Beacon, to: 1999 }] }
              - { name: New Beacon, variants: [{ name: Beacon, from: 2005 }] }
            """
        );
        Assert.Equal("old-beacon", registry.Find("Beacon", EdtfDate.Year(1990))?.Id);
        Assert.Equal("new-beacon", registry.Find("Beacon", EdtfDate.Day(2010, 1, 5))?.Id);
    }

    [Fact]
    public void An_unregistered_source_is_reported_once_per_document_with_the_nearest_name()
    {
        var reading = Read.Body("One (Komersant, May 3). Two (Komersant, May 4). Three (Harbour Gazette, May 5).", "2018-06-15");
        var findings = reading.Findings.Where(f => f.Rule == "CORPUS0201").ToArray();
        Assert.Equal(["Komersant", "Harbour Gazette"], findings.Select(f => f.Arguments[0]));
        Assert.Contains("'Kommersant'", findings[0].Arguments[2]);
        Assert.Equal("harbour-gazette", findings[1].Arguments[1]);
        Assert.All(findings, f => Assert.Equal(Severity.Info, f.Severity));
    }

    [Fact]
    public void A_name_outside_its_dates_is_reported()
    {
        var finding = Assert.Single(Read.Body("Officials denied it (ITAR-TASS, May 3, 2018).").Findings, f => f.Rule == "CORPUS0202");
        Assert.Equal(["ITAR-TASS", "TASS", "from 1992 to 2014", "2018-05-03"], finding.Arguments);
        Assert.DoesNotContain(Read.Body("Officials denied it (ITAR-TASS, May 3, 2008).").Findings, f => f.Rule == "CORPUS0202");
    }

    private static SourceRegistry With(string yaml)
    {
        var settings = SourceSettings.Read(yaml);
        Assert.Empty(settings.Findings);
        return new SourceRegistry(settings);
    }

    private static SourceReading[] Cited(SourceRegistry sources, string body)
    {
        var options = new ReadingOptions { Sources = sources, Published = EdtfDate.Day(2018, 6, 15) };
        var reading = new ArticleReader(options).Read("test", "test.txt", Read.Article(body));
        return [.. reading.Citations.SelectMany(c => c.Sources)];
    }
}
