using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

public class EventTests
{
    [Theory]
    [InlineData("The plan was called Operation Silver Fox by its authors.", "Operation Silver Fox")]
    [InlineData(
        "He was wounded in the Battle of Debaltseve and wrote about the Siege of Mariupol.",
        "Battle of Debaltseve|Siege of Mariupol"
    )]
    [InlineData("At the Congress of Vienna they redrew the map.", "Congress of Vienna")]
    [InlineData("After the Fall of Saigon they left.", "Fall of Saigon")]
    [InlineData("The Second World War and the Cold War shaped him.", "Second World War|Cold War")]
    [InlineData("The medals of the 2018 Winter Olympics were shown.", "2018 Winter Olympics")]
    [InlineData("Tickets for the 2014 Asian Games sold out.", "2014 Asian Games")]
    [InlineData("The 2016 US presidential election surprised many.", "2016 US presidential election")]
    [InlineData("He won the Ukrainian presidential election.", "Ukrainian presidential election")]
    [InlineData("Hurricane Dorian hit the islands.", "Hurricane Dorian")]
    [InlineData("Money was raised after the Haitian earthquake.", "Haitian earthquake")]
    [InlineData("Many joined the 2019 Chilean protests.", "2019 Chilean protests")]
    [InlineData("The troops returned from Okean-2024, an exercise of the navy.", "Okean-2024")]
    [InlineData(
        "She won in the 2004 Canadian federal election, 2006 Canadian federal election.",
        "2004 Canadian federal election|2006 Canadian federal election"
    )]
    [InlineData("Papers on Operation Fast and Furious were kept back.", "Operation Fast and Furious")]
    [InlineData("After the 1991 Gulf War they met at the 2004 Olympics.", "Gulf War|2004 Olympics")]
    [InlineData("He led the group after the attack of September 11.", "September 11")]
    [InlineData("Leaders prepared the Lisbon Summit.", "Lisbon Summit")]
    [InlineData("The Orange Revolution and the Euromaidan changed Ukraine.", "Orange Revolution|Euromaidan")]
    public void Events_by_name_and_by_form(string body, string events) => Assert.Equal(events, Found.In(body, EntityKind.Event));

    [Theory]
    [InlineData("The War was long. This Revolution will not end.")]
    [InlineData("Every election matters, and the crisis deepened in 2014.")]
    [InlineData("The Operation Center closed, and so did the Hurricane Center.")]
    [InlineData("Epic Games released an update.")]
    [InlineData("The Battle is over. Russian protests followed.")]
    [InlineData("The International Crisis Group published a report.")]
    [InlineData("The National Conference of State Legislatures and the Bishops’ Conference of the Philippines met.")]
    [InlineData("The shop opened on September 11 in Leeds.")]
    [InlineData("Free and Equal Election debates were held, I WON THIS ELECTION.")]
    [InlineData("In 2014 Ukrainian forces withdrew.")]
    public void Other_words_are_no_events(string body) => Assert.Equal("", Found.In(body, EntityKind.Event));

    [Theory]
    [InlineData(
        "The Treaty of Kars and the Convention on the Rights of the Child remain in force.",
        "Treaty of Kars|Convention on the Rights of the Child"
    )]
    [InlineData("They signed the Kampala Agreement and voted for Resolution 2254.", "Kampala Agreement|Resolution 2254")]
    [InlineData(
        "They debated the Family and Medical Leave Act and the Defense of Marriage Act.",
        "Family and Medical Leave Act|Defense of Marriage Act"
    )]
    [InlineData("Turkey and the Paris Agreement were discussed.", "Paris Agreement")]
    [InlineData("New START and the INF Treaty limited arsenals; START remains.", "New START|INF Treaty|START")]
    public void Treaties_are_terms(string body, string terms) => Assert.Equal(terms, Found.In(body, EntityKind.Term));

    [Theory]
    [InlineData("The treaty of the two was an agreement. An Act is needed.")]
    [InlineData("His resolution was firm, and the Agreement holds.")]
    [InlineData("Start early, and START the engine.")]
    public void Common_words_are_no_treaties(string body) => Assert.Equal("", Found.In(body, EntityKind.Term));

    [Theory]
    [InlineData("Sailors joined Exercise Iron Tide off Perth.", "Exercise Iron Tide")]
    [InlineData("The navy took part in Exercise Cruz del Norte in May.", "Exercise Cruz del Norte")]
    [InlineData("Ships of Operation Dusk and Combined Naval Forces met.", "Operation Dusk")]
    [InlineData("The town hosts Expo 2033 and the Euro 2032 tournament.", "Expo 2033|Euro 2032")]
    public void Exercises_and_editions_are_events(string body, string events) => Assert.Equal(events, Found.In(body, EntityKind.Event));

    [Theory]
    [InlineData("Exercise Caution when you swim.")]
    [InlineData("The euro 2024 forecast was cut.")]
    public void A_verb_and_a_currency_are_no_events(string body) => Assert.Equal("", Found.In(body, EntityKind.Event));

    [Theory]
    [InlineData("The Treaty of Vellamo was signed in May.", "Treaty of Vellamo")]
    public void A_treaty_of_a_place_that_no_list_knows_is_a_term(string body, string term)
    {
        Assert.Equal(term, Found.In(body, EntityKind.Term));
        Assert.Equal("", Found.In(body, EntityKind.Event));
    }

    [Fact]
    public void An_operation_in_a_title_is_an_event()
    {
        var reading = Read.Text("After Operation Sandfox: what changed\n\nThe war is over.\n");
        Assert.Contains(reading.Entities, static e => e.Kind == EntityKind.Event && e.Name == "Operation Sandfox");
    }
}
