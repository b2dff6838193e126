using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

/// <summary>Names that the tagger halves.</summary>
public class WholeNameTests
{
    [Theory]
    [InlineData(
        "A leak was printed by the Oregon Center for Investigative Journalism on Monday.",
        "Oregon Center for Investigative Journalism"
    )]
    [InlineData("They joined the Bread and Honey Party in May.", "Bread and Honey Party")]
    [InlineData("Voters asked the Senate Committee on Foreign Relations for an answer.", "Senate Committee on Foreign Relations")]
    public void The_phrase_after_a_body_and_the_word_before_and_belong_to_it(string body, string organization) =>
        Assert.Contains(organization, Found.In(body, EntityKind.Organization).Split('|'));

    [Theory]
    [InlineData("Members chose the host Jeremy \"Sparky\" Collins for the office.", "Jeremy \"Sparky\" Collins")]
    [InlineData("His successor, Karim bin Tariq, spoke on Friday.", "Karim bin Tariq")]
    [InlineData("The rebels follow Moussa ag Taleb, their leader.", "Moussa ag Taleb")]
    public void A_nickname_and_a_particle_join_a_name(string body, string person) =>
        Assert.Equal(person, Found.In(body, EntityKind.Person));

    [Theory]
    [InlineData("The party of Podcaster Simon Cohen won.", "Simon Cohen")]
    [InlineData("The Valley Division Railway Manager Anita Garcia told reporters that it was late.", "Anita Garcia")]
    [InlineData("Judge Martin Hall QC said the men were late.", "Martin Hall")]
    public void Occupations_offices_and_letters_after_a_name_are_no_part_of_it(string body, string person) =>
        Assert.Equal(person, Found.In(body, EntityKind.Person));

    [Theory]
    [InlineData(
        "Dale Oster Witcomb Jr., 61, of Elm Valley, was found guilty. Witcomb showed no emotion.",
        "Dale Oster Witcomb Jr.|Witcomb"
    )]
    [InlineData("Mary Anne Torvill, 34, of York, was found guilty. Torvill wept.", "Mary Anne Torvill|Torvill")]
    [InlineData("The theory is that of James W. Head III. They say that Head is right.", "James W. Head III|Head")]
    public void A_surname_before_an_age_or_a_generation_belongs_to_the_name(string body, string people) =>
        Assert.Equal(people, Found.In(body, EntityKind.Person));

    [Theory]
    [InlineData("The men were named in a report that The Guardian printed.", "the-guardian")]
    public void An_outlet_is_known_with_its_article(string body, string id) =>
        Assert.NotEqual("", Found.Of(body, EntityKind.Organization, id));

    [Theory]
    [InlineData(
        "Two men of the Ministry of Humanitarian Affairs and Poverty Relief left.",
        "Ministry of Humanitarian Affairs and Poverty Relief"
    )]
    [InlineData(
        "Chile's Environmental Assessment and Enforcement Agency fined the firm.",
        "Environmental Assessment and Enforcement Agency"
    )]
    [InlineData("The Hydropower Construction Corporation of China will build it.", "Hydropower Construction Corporation of China")]
    [InlineData("The Lakeland Revolutionary Army fought for ten years.", "Lakeland Revolutionary Army")]
    public void Both_fields_and_the_country_of_a_body_belong_to_it(string body, string organization) =>
        Assert.Contains(organization, Found.In(body, EntityKind.Organization).Split('|'));

    [Theory]
    [InlineData("The National Citizen Party of Nadia Osman won.", "National Citizen Party", "Nadia Osman")]
    [InlineData("The Ministry of Trade and Anna Berg agreed.", "Ministry of Trade", "Anna Berg")]
    public void Who_leads_a_body_is_no_part_of_its_name(string body, string organization, string person)
    {
        Assert.Equal(organization, Found.In(body, EntityKind.Organization));
        Assert.Equal(person, Found.In(body, EntityKind.Person));
    }

    [Theory]
    [InlineData("They met in Muscat with Oman's Badr bin Hamad Al Kindi as go-between.", "Badr bin Hamad Al Kindi")]
    [InlineData("They met Patriarch Bartholomew I. Sarah Mallory came later.", "Bartholomew I")]
    public void A_name_with_a_particle_is_whole_and_one_with_a_number_ends_with_its_sentence(string body, string person) =>
        Assert.Contains(person, Found.In(body, EntityKind.Person).Split('|'));

    [Fact]
    public void An_airport_that_bears_a_name_is_a_place()
    {
        const string Body = "Planes left Karim Tariq International Airport on Monday.";
        Assert.Equal("Karim Tariq International Airport", Found.In(Body, EntityKind.Place));
        Assert.Equal("", Found.In(Body, EntityKind.Person));
    }
}
