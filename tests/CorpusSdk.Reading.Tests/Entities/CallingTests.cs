using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

/// <summary>What the words around a name, and its own first and last words, tell of its kind; and what is no name at all.</summary>
public class CallingTests
{
    [Theory]
    [InlineData("Astronomers watched the star RW Aurigae for years. RW Aurigae is young.", "RW Aurigae|RW Aurigae")]
    [InlineData("The pipeline begins between the Aphrodite gas field and Italy.", "Aphrodite|Italy")]
    [InlineData("He died in Frederick, Maryland, on Monday.", "Frederick|Maryland")]
    [InlineData("Troops entered Tell Marwan on Monday.", "Tell Marwan")]
    [InlineData("Jupiter and its moon Io were seen by many.\n\nThey say that Io is small.", "Jupiter|Io|Io")]
    [InlineData("At the Jorge Chávez International Airport nine flights were cancelled.", "Jorge Chávez International Airport")]
    [InlineData("He swam each morning off Ilha do Arvelo.", "Ilha do Arvelo")]
    [InlineData("Trains reached the border through the Boyar Kesin crossing on Monday.", "Boyar Kesin")]
    [InlineData("He announced that the towns of Nioro du Sahel and Kayes would be cut off.", "Nioro du Sahel|Kayes")]
    [InlineData("The cabin stands near Sparrow Summit in Nevada.", "Sparrow Summit|Nevada")]
    public void A_noun_tells_a_place(string body, string places) => Assert.Equal(places, Found.In(body, EntityKind.Place));

    [Theory]
    [InlineData("She leads the charity Mahan Sisters in London. Mahan Sisters helps women.", "Mahan Sisters|Mahan Sisters")]
    [InlineData("The crew was described by Coastal Bulletin as calm.", "Coastal Bulletin")]
    [InlineData("The inquiry was led by the Keswick County Council in England.", "Keswick County Council")]
    [InlineData("She conducted the São Bento State Symphony Orchestra there.", "São Bento State Symphony Orchestra")]
    [InlineData("Texas Instruments and Ronesas Electronics have both cut forecasts.", "Texas Instruments|Ronesas Electronics")]
    [InlineData("Police fired near the Universidad Nacional Mayor de San Roque.", "Universidad Nacional Mayor de San Roque")]
    [InlineData("He accepted a verdict of the Court of Bosnia and Herzegovina.", "Court of Bosnia and Herzegovina")]
    [InlineData("Astronomers used the W. M. Keller Observatory for a year.", "W. M. Keller Observatory")]
    public void A_noun_tells_an_organisation(string body, string organizations) =>
        Assert.Equal(organizations, Found.In(body, EntityKind.Organization));

    [Theory]
    [InlineData("Marco de Andrade Novela, the Brazilian baritone who sang in Rome, died on Tuesday.", "Marco de Andrade Novela")]
    public void What_somebody_is_tells_a_person(string body, string people) => Assert.Equal(people, Found.In(body, EntityKind.Person));

    [Theory]
    [InlineData("The guide Anna Corvel was born in Corvel. She still lives in Corvel.", "Corvel|Corvel")]
    public void What_stands_as_a_place_is_nobodys_surname(string body, string places) =>
        Assert.Equal(places, Found.In(body, EntityKind.Place));

    [Theory]
    [InlineData(
        "The novelist Anna Corvel died on Friday. A minute of silence was held in Corvel's honor. Corvel was 86.",
        "Anna Corvel|Corvel|Corvel"
    )]
    [InlineData("The militia struck a deal with Assad's government as Turkey moved in.", "Assad")]
    [InlineData("Lawmakers of Merkel's party voted against the deal.", "Merkel")]
    public void A_surname_before_a_possessive_is_its_person(string body, string people) =>
        Assert.Equal(people, Found.In(body, EntityKind.Person));

    [Theory]
    [InlineData("Ships tell where they are by the Automatic Steering System and by radio.")]
    [InlineData("I am an Australian Citizen of Chinese descent and speak Cantonese.")]
    public void A_device_or_a_cut_description_is_no_body(string body) => Assert.Equal("", Found.In(body, EntityKind.Organization));

    [Theory]
    [InlineData("The paper asked. ((Harbour Gazette)) Why did the Harbour Gazette leave?")]
    public void A_label_makes_no_person_of_a_body(string body) => Assert.Equal("", Found.In(body, EntityKind.Person));

    [Theory]
    [InlineData("The cargo ship MV Tanda Sari left the port.", "MV Tanda Sari")]
    [InlineData("The remains of the submarine U.S.S. Grayling were found off Japan last June.", "U.S.S. Grayling")]
    public void A_prefix_tells_a_ship(string body, string ships) => Assert.Equal(ships, Found.In(body, EntityKind.Product));

    [Theory]
    [InlineData("Hurricane Dorian Nears Florida\n\nOn Monday Dorian was near the coast.", "Hurricane Dorian|Dorian")]
    [InlineData("Early on Sunday Tropical Storm Milton formed. Milton moved north.", "Tropical Storm Milton|Milton")]
    public void A_storm_in_a_heading_and_a_tropical_one(string text, string events)
    {
        var reading = Read.Text(text);
        var found = new System.Collections.Generic.List<string>();
        foreach (var entity in reading.Entities)
        {
            if (entity.Kind != EntityKind.Event)
                continue;
            foreach (var mention in entity.Mentions)
                found.Add(text.Slice(mention.Span));
        }

        Assert.Equal(events, string.Join("|", found));
    }

    [Theory]
    [InlineData("Birds descend from animals such as Dromaeopteryx and Coelosaurus.")]
    [InlineData("She turned against the EULA and the DRM of the console.")]
    [InlineData("The case is known as Miller v. Ashworth in the courts.")]
    [InlineData("The guidelines list Middle Coast Respiratory Syndrome as well.")]
    [InlineData("Some Air Force Base personnel live in the village.")]
    [InlineData("Crews ran the train ahead of International Children's Day.")]
    public void Classes_and_parts_are_no_names(string body)
    {
        Assert.Equal("", Found.In(body, EntityKind.Person));
        Assert.DoesNotContain(Found.In(body, EntityKind.Organization).Split('|'), static n => n is not ("" or "Air Force"));
        Assert.Equal("", Found.In(body, EntityKind.Place));
    }

    [Theory]
    [InlineData("Schools could attract industries such as Robotics, Smart Financial Advice and Accreditation Advice.")]
    [InlineData("Nobody won the Golden Rabbit Doorstep.")]
    public void Several_words_without_a_noun_of_organisations_need_support(string body) =>
        Assert.Equal("", Found.In(body, EntityKind.Organization));

    [Theory]
    [InlineData("The frigate Bergen and the destroyer Halvard Rasmus left.", "Bergen|Halvard Rasmus")]
    [InlineData("The USNS Comfrey arrived on Monday.", "USNS Comfrey")]
    [InlineData("The submarine Russia lost was old.", "")]
    public void The_type_of_a_warship_stands_before_its_name(string body, string ships) =>
        Assert.Equal(ships, Found.In(body, EntityKind.Product));

    [Fact]
    public void Who_is_called_by_an_alias_is_a_person() =>
        Assert.Contains(
            "Calarco Cordero",
            Found.In("The rebel, alias Calarco Cordero, fled to Cúcuta.", EntityKind.Person),
            System.StringComparison.Ordinal
        );

    [Fact]
    public void The_church_of_a_people_is_a_body() =>
        Assert.Equal("Armenian Catholic Church", Found.In("The Armenian Catholic Church and its head disagreed.", EntityKind.Organization));

    [Theory]
    [InlineData("The law of Sharia is old. Sharia is the law.")]
    [InlineData("The protests of Gen Z went on.")]
    public void Notions_and_generations_are_nobody(string body) => Assert.Equal("", Found.In(body, EntityKind.Person));
}
