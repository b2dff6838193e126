using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusSdk.Reading.Knowledge;
using CorpusSdk.Reading.Sources;
using CorpusSdk.Reading.Text;
using Xunit;

namespace CorpusSdk.Reading.Tests.Sources;

/// <summary>The shipped registry holds no contradictions.</summary>
public sealed class ShippedSourcesTests
{
    private static readonly RegisteredSource[] All = [.. ShippedSources.Default.All];

    [Fact]
    public void Outlets_of_a_hundred_countries_are_there()
    {
        Assert.True(All.Length >= 1000, All.Length + " sources");
        var countries = All.Where(s => s.Kind is SourceKind.Newspaper or SourceKind.Broadcaster or SourceKind.Agency or SourceKind.Site)
            .Select(s => s.Country)
            .OfType<string>()
            .Distinct()
            .ToArray();
        Assert.True(countries.Length >= 100, countries.Length + " countries");
    }

    [Fact]
    public void Ids_are_unique_and_in_the_form_that_settings_take()
    {
        Assert.Empty(Twice(All.Select(s => s.Id)));
        Assert.All(All, s => Assert.Equal(Slug.Of(s.Id), s.Id));
    }

    [Fact]
    public void Every_source_has_a_kind_and_an_origin()
    {
        Assert.DoesNotContain(All, s => s.Kind == SourceKind.Unknown);
        Assert.All(KnowledgeTable.Load("sources").Rows, r => Assert.NotEqual("", r["origin"]));
    }

    [Fact]
    public void Countries_languages_scripts_and_domains_are_valid_codes()
    {
        var countries = KnowledgeTable
            .Load("countries")
            .Rows.Select(r => r["iso2"])
            .Concat(["BB", "GL", "HK", "LC", "PF", "PR", "PS"])
            .ToHashSet();
        Assert.All(All.Where(s => s.Country is not null), s => Assert.Contains(s.Country!, countries));
        Assert.All(All.SelectMany(s => s.Languages), l => Assert.Matches("^[a-z]{2,3}$", l));
        Assert.All(All.SelectMany(s => s.Variants).Where(v => v.Script is not null), v => Assert.Matches("^[A-Z][a-z]{3}$", v.Script));
        Assert.All(All.SelectMany(s => s.Domains), d => Assert.Matches(new Regex(@"^[\p{Ll}\d-]+(\.[\p{Ll}\d-]+)+$"), d));
        Assert.All(All.SelectMany(s => s.Domains), d => Assert.False(d.StartsWith("www.", System.StringComparison.Ordinal), d));
    }

    [Fact]
    public void A_domain_belongs_to_one_source() => Assert.Empty(Twice(All.SelectMany(s => s.Domains)));

    [Fact]
    public void A_name_belongs_to_one_source_at_any_time()
    {
        var names = All.SelectMany(s =>
            s.Variants.Concat(s.Domains.Select(d => new SourceVariant(d)))
                .Append(new(s.Name))
                .DistinctBy(v => SourceKey.Of(v.Name))
                .Select(v => (Source: s, Variant: v))
        );
        var claimed =
            from name in names.GroupBy(n => SourceKey.Of(n.Variant.Name))
            from first in name
            from second in name
            where string.CompareOrdinal(first.Source.Id, second.Source.Id) < 0 && first.Variant.Overlaps(second.Variant)
            select name.Key + ": " + first.Source.Id + ", " + second.Source.Id;
        Assert.Empty(claimed);
    }

    [Fact]
    public void Relations_lead_to_sources_of_the_registry()
    {
        var ids = All.Select(s => s.Id).ToHashSet();
        var related = All.SelectMany(s => s.Formerly.Concat(s.Successor).Append(s.PartOf).OfType<string>().Select(id => (s.Id, id)));
        Assert.All(related, r => Assert.True(ids.Contains(r.id) && r.id != r.Id, r.Id + " -> " + r.id));
    }

    [Fact]
    public void Every_name_finds_its_source()
    {
        foreach (var source in All)
        {
            Assert.Equal(source.Id, SourceRegistry.Shipped.Find(source.Name)?.Id);
            foreach (var domain in source.Domains)
                Assert.Equal(source.Id, SourceRegistry.Shipped.Find(domain)?.Id);
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string> values) =>
        values.GroupBy(v => v).Where(g => g.Count() > 1).Select(g => g.Key);
}
