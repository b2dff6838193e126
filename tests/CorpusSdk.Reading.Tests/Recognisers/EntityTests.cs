using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Names that no list holds, their forms, and how many of a labelled text are found.</summary>
public sealed class EntityTests
{
    [Fact]
    public void Most_entities_of_news_analysis_are_found_and_most_that_are_found_are_right()
    {
        var right = 0;
        var found = 0;
        var expected = 0;
        var misses = new System.Text.StringBuilder();
        foreach (var article in EntityGold.ReadAll())
        {
            var mentions = Read.Text(article.Text)
                .Entities.Where(e => e.Kind != EntityKind.Term)
                .SelectMany(e => e.Mentions.Select(m => (m.Span, e.Kind)))
                .ToHashSet();
            expected += article.Entities.Count;
            found += mentions.Count;
            right += article.Entities.Count(mentions.Contains);
            foreach (var (span, kind) in mentions.Except(article.Entities))
                misses.Append("\n+ ").Append(kind).Append(' ').Append(article.Text.Slice(span));
            foreach (var (span, kind) in article.Entities.Except(mentions))
                misses.Append("\n- ").Append(kind).Append(' ').Append(article.Text.Slice(span));
        }

        Assert.True(right >= 0.85 * found && right >= 0.75 * expected, $"{right} right of {found} found, {expected} expected{misses}");
    }

    [Theory]
    [InlineData("Deputy Governor Oleg Klimov spoke. Klimov said nothing new.", EntityKind.Person, "Oleg Klimov", "Oleg Klimov|Klimov")]
    [InlineData(
        "The lawyer Jean-Claude Mputu doubts it. Mputu is careful.",
        EntityKind.Person,
        "Jean-Claude Mputu",
        "Jean-Claude Mputu|Mputu"
    )]
    [InlineData(
        "The Syrian Democratic Forces took the town. The SDF lost ten fighters.",
        EntityKind.Organization,
        "Syrian Democratic Forces",
        "Syrian Democratic Forces|SDF"
    )]
    [InlineData("The US-led coalition met in Bahrain.", EntityKind.Place, "United States", "US")]
    [InlineData("Kremlin-backed forces left the Russian-occupied town.", EntityKind.PeopleGroup, "Russians", "Russian")]
    public void Forms_of_one_entity(string body, EntityKind kind, string name, string forms)
    {
        var reading = Read.Body(body);
        var text = Read.Article(body);
        var entity = Assert.Single(reading.Entities, e => e.Kind == kind && e.Name == name);
        Assert.Equal(forms.Split('|'), entity.Mentions.Select(m => text.Slice(m.Span)).Distinct());
    }

    [Theory]
    [InlineData("He spoke about Trump Tower and Donald Trump.", "Donald Trump", "Donald Trump")]
    [InlineData("In May, Theresa May resigned.", "Theresa May", "Theresa May")]
    public void A_surname_inside_another_name_or_as_a_month_is_not_the_person(string body, string name, string forms)
    {
        var text = Read.Article(body);
        var person = Assert.Single(Read.Body(body).Entities, e => e.Name == name);
        Assert.Equal(forms.Split('|'), person.Mentions.Select(m => text.Slice(m.Span)).Distinct());
    }

    [Fact]
    public void Names_are_found_in_headings_and_in_capitals()
    {
        var reading = Read.Text("Angela Merkel Leaves Office\n\nANGELA MERKEL MET VLADIMIR PUTIN IN MOSCOW YESTERDAY.\n");
        Assert.Contains(reading.Entities, e => e.Id == "angela-merkel");
    }

    [Fact]
    public void Nothing_of_a_credit_or_a_citation_is_an_entity()
    {
        var reading = Read.Text(
            "A Title of Some Words\n\n(Source: Sky News)\n\nThe talks ended (Reuters, May 4, 2018). The city was calm (Photo: Anna Schmidt / Reuters).\n"
        );
        Assert.DoesNotContain(reading.Entities, e => e.Name is "Sky News" or "Reuters" or "Anna Schmidt");
    }
}
