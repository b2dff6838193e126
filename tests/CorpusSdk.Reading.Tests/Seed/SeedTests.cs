using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>The seed article, as the design's tables state it.</summary>
public sealed class SeedTests
{
    [Theory]
    [InlineData(0, "(Kremlin.ru, January 11, 2018)", 1040, 1070, "2018-01-11", true, 784, 143)]
    [InlineData(1, "(Interfax, January 7, 2018)", 1841, 1868, "2018-01-07", true, 1646, 1073)]
    [InlineData(2, "(Vz.ru, January 11, 2018)", 2540, 2565, "2018-01-11", true, 2351, 1870)]
    [InlineData(3, "(Kremlin.ru, September 7, 2017)", 3737, 3768, "2017-09-07", true, 3556, 2568)]
    [InlineData(4, "(Militarynews.ru, December 23, 2017)", 4394, 4430, "2017-12-23", true, 4183, 3771)]
    [InlineData(5, "(Interfax, January 2)", 4771, 4792, "2018-01-02", false, 4674, 4432)]
    [InlineData(6, "(rbc.ru, January 17)", 5497, 5517, "2018-01-17", false, 5242, 4795)]
    [InlineData(7, "(Militarynews.ru, January 18)", 6646, 6675, "2018-01-18", false, 6504, 5520)]
    public void Citations(int index, string text, int start, int end, string date, bool isExplicit, int minimum, int maximum)
    {
        var citation = Read.Seed.Citations[index];
        Assert.Equal(text, Read.SeedText.Slice(citation.Span));
        Assert.Equal(new TextSpan(start, end), citation.Span);
        Assert.Equal(date, citation.Date!.Date.ToString());
        Assert.Equal(isExplicit, citation.Date.Basis == DateBasis.Explicit);
        Assert.Equal(minimum, citation.SupportMinimum.Start);
        Assert.Equal(maximum, citation.SupportMaximum.Start);
        Assert.Equal(start - 1, citation.SupportMinimum.End);
        Assert.Equal(citation.SupportMinimum.End, citation.SupportMaximum.End);
    }

    [Fact]
    public void Eight_citations_of_five_sources()
    {
        Assert.Equal(8, Read.Seed.Citations.Count);
        Assert.Equal(
            ["interfax", "kremlin-ru", "militarynews-ru", "rbc-ru", "vz-ru"],
            Read.Seed.Citations.SelectMany(c => c.Sources).Select(s => s.Id).Distinct().Order(System.StringComparer.Ordinal)
        );
        Assert.Equal((7, 898), (Read.Seed.Citations[0].Line, Read.Seed.Citations[0].Column));
    }

    [Fact]
    public void Title_publication_credit_and_date_of_publication()
    {
        Assert.Equal(new TextSpan(0, 65), Read.Seed.Title!.Span);
        Assert.Equal(new PublicationReading("eurasia-daily-monitor", "Eurasia Daily Monitor", 15, 7), Read.Seed.Publication);
        Assert.Equal("Sky News", Assert.Single(Read.Seed.Credits).Source);
        Assert.Equal("[2018-01-18..2018-12-31]", Read.Seed.Published!.Date.ToString());
        Assert.Equal(PublishedBasis.VolumeAndLatestCitation, Read.Seed.Published.Basis);
        Assert.Equal(6, Read.Seed.Blocks.Count(b => b.Kind == BlockKind.Paragraph));
    }

    [Fact]
    public void Fifteen_parentheticals_by_class()
    {
        var classes = Read.Seed.Parentheticals.GroupBy(p => p.Class).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(15, Read.Seed.Parentheticals.Count);
        Assert.Equal(8, classes[ParentheticalClass.Citation]);
        Assert.Equal(1, classes[ParentheticalClass.Credit]);
        Assert.Equal(3, classes[ParentheticalClass.Acronym]);
        Assert.Equal(1, classes[ParentheticalClass.Gloss]);
        Assert.Equal(2, classes[ParentheticalClass.Aside]);
    }

    [Fact]
    public void Acronyms_and_gloss()
    {
        Assert.Equal(
            [
                ("DPRK", "Democratic People’s Republic of Korea"),
                ("ICBM", "intercontinental ballistic missile"),
                ("ROK", "Republic of Korea"),
            ],
            Read.Seed.Acronyms.Select(a => (a.Short, a.Long))
        );
        Assert.Equal(new TextSpan(1419, 1425), Read.Seed.Acronyms[1].Span);
        Assert.Equal(
            new GlossReading("veroyatny protivnik", "probable adversary", new TextSpan(643, 664)),
            Assert.Single(Read.Seed.Glosses)
        );
    }

    [Fact]
    public void Sentences_are_whole()
    {
        Assert.Equal(35, Read.Seed.Sentences.Count);
        Assert.Equal(new TextSpan(143, 345), Read.Seed.Sentences[0]);
        Assert.All(Read.Seed.Sentences, s => Assert.True(Read.SeedText[s.End - 1] is '.' or '”', Read.SeedText.Slice(s)));
    }

    [Theory]
    [InlineData("January 11", "2018-01-11", DateBasis.SameDayElsewhere)]
    [InlineData("December 22, 2017", "2017-12-22", DateBasis.Explicit)]
    [InlineData("1950–1953", "1950/1953", DateBasis.Explicit)]
    [InlineData("January 18", "2018-01-18", DateBasis.VolumeAndLatestCitation)]
    [InlineData("2010", "2010", DateBasis.Explicit)]
    public void Dates_of_running_text(string written, string edtf, DateBasis basis)
    {
        var date = Read.Seed.Dates.First(d => Read.SeedText.Slice(d.Span) == written);
        Assert.Equal((edtf, basis), (date.Date.ToString(), date.Basis));
    }

    [Fact]
    public void Eleven_quotations_six_of_them_speech_with_their_speakers()
    {
        Assert.Equal(11, Read.Seed.Quotations.Count);
        Assert.Equal(
            [
                "Person:vladimir-putin",
                "Person:vladimir-putin",
                "Place:pyongyang",
                "Person:vladimir-putin",
                "Person:vladimir-putin",
                "Place:moscow Place:beijing",
            ],
            Read.Seed.Quotations.Where(q => q.Kind == QuotationKind.Speech).Select(q => string.Join(' ', q.Speakers))
        );
        Assert.Equal(
            "“probable adversary”",
            Read.SeedText.Slice(Assert.Single(Read.Seed.Quotations, q => q.Kind == QuotationKind.Term).Span)
        );
        Assert.Equal(
            ["“charm offensive”", "“victory.”", "“denuclearization”", "“divisions”"],
            Read.Seed.Quotations.Where(q => q.Kind == QuotationKind.Scare).Select(q => Read.SeedText.Slice(q.Span))
        );
    }

    [Theory]
    [InlineData(EntityKind.Person, "vladimir-putin", "Vladimir Putin|Putin")]
    [InlineData(EntityKind.Person, "kim-jong-un", "Kim Jong Un|Kim")]
    [InlineData(EntityKind.Place, "north-korea", "North Korea|Democratic People’s Republic of Korea|DPRK")]
    [InlineData(EntityKind.Place, "south-korea", "South|Republic of Korea|ROK|South Korea")]
    [InlineData(EntityKind.Place, "united-states", "US|United States")]
    [InlineData(EntityKind.Place, "russian-far-east", "Russian Far East")]
    [InlineData(EntityKind.Organization, "united-nations", "UN")]
    [InlineData(EntityKind.Organization, "united-nations-security-council", "United Nations Security Council")]
    [InlineData(EntityKind.Organization, "russian-foreign-ministry", "Russian foreign ministry")]
    [InlineData(EntityKind.Product, "s-400", "S-400")]
    [InlineData(EntityKind.Product, "s-300pmu-2", "S-300PMU-2")]
    [InlineData(EntityKind.Product, "su-83м6е2", "SU 83М6Е2")]
    [InlineData(EntityKind.Product, "hwasong-15", "Hwasong-15")]
    [InlineData(EntityKind.Event, "cold-war", "Cold War")]
    [InlineData(EntityKind.Event, "korean-war", "Korean war")]
    [InlineData(EntityKind.Event, "winter-olympics", "Winter Olympics")]
    [InlineData(EntityKind.Term, "veroyatny-protivnik", "probable adversary|veroyatny protivnik")]
    public void Entities_with_their_forms(EntityKind kind, string id, string forms)
    {
        var entity = Assert.Single(Read.Seed.Entities, e => e.Kind == kind && e.Id == id);
        Assert.Equal(forms.Split('|'), entity.Mentions.Select(m => Read.SeedText.Slice(m.Span)).Distinct());
    }

    [Fact]
    public void No_source_of_a_citation_is_an_entity() =>
        Assert.All(
            Read.Seed.Entities.SelectMany(e => e.Mentions),
            m => Assert.DoesNotContain(Read.Seed.Citations, c => c.Span.Contains(m.Span))
        );
}
