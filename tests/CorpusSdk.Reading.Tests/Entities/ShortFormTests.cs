using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

/// <summary>Short forms whose long form the document tells.</summary>
public class ShortFormTests
{
    [Theory]
    [InlineData("The National Rally (RN) won. The RN has governed.", "national-rally", "name: National Rally|acronym: RN|acronym: RN")]
    [InlineData(
        "The State Committee for Border Safety (GKBB) met. Then the GKBB left.",
        "state-committee-for-border-safety",
        "name: State Committee for Border Safety|acronym: GKBB|acronym: GKBB"
    )]
    [InlineData(
        "Ivanov's Alliance of Independent Social Farmers (SNSF) won. The SNSF sang.",
        "alliance-of-independent-social-farmers",
        "name: Alliance of Independent Social Farmers|acronym: SNSF|acronym: SNSF"
    )]
    public void An_acronym_after_a_body_is_its_own_whatever_its_letters(string body, string id, string forms) =>
        Assert.Equal(forms, Found.Of(body, EntityKind.Organization, id));

    [Theory]
    [InlineData(
        "It must be cleared by the State Administration for Border Trade. SABT blocked a purchase in 2018.",
        "state-administration-for-border-trade",
        "name: State Administration for Border Trade|acronym: SABT"
    )]
    [InlineData(
        "Further north, the Azure Liberation Front (FLA) met. The FLA sang.",
        "azure-liberation-front",
        "name: Azure Liberation Front|acronym: FLA|acronym: FLA"
    )]
    [InlineData(
        "Karan faces Anna Berg of the Serb Democratic Union (SDS), founded in May.",
        "serb-democratic-union",
        "name: Serb Democratic Union|acronym: SDS"
    )]
    [InlineData(
        "The Office of the High Delegate (OHR) declined to comment.",
        "office-of-the-high-delegate",
        "name: Office of the High Delegate|acronym: OHR"
    )]
    public void The_initials_of_a_body_need_no_bracket_and_its_name_begins_after_the_article(string body, string id, string forms) =>
        Assert.Equal(forms, Found.Of(body, EntityKind.Organization, id));

    [Theory]
    [InlineData(
        "The San Jose Sharks beat the team from Reno. The players of the Sharks rested. The Sharks sang.",
        "san-jose-sharks",
        "name: San Jose Sharks|alias: Sharks|alias: Sharks"
    )]
    public void A_team_is_called_by_its_last_word(string body, string id, string forms) =>
        Assert.Equal(forms, Found.Of(body, EntityKind.Organization, id));

    [Fact]
    public void A_term_with_a_name_of_its_own_is_one_mention() =>
        Assert.Equal(
            "name: Danube Corridor for Regional Trade and Harmony|acronym: DCRTH",
            Found.Of(
                "Trains use the Danube Corridor for Regional Trade and Harmony (DCRTH) now.",
                EntityKind.Term,
                "danube-corridor-for-regional-trade-and-harmony"
            )
        );

    [Theory]
    [InlineData("The captain, Jan van Holt, scored. Van Holt was tired.", "jan-van-holt", "name: Jan van Holt|alias: Van Holt")]
    [InlineData("The captain, Jan van Holt, scored. The coach thanked van Holt.", "jan-van-holt", "name: Jan van Holt|alias: van Holt")]
    [InlineData("Paul Mali, the minister, spoke. Mali is ill. They asked Mali.", "paul-mali", "name: Paul Mali|alias: Mali|alias: Mali")]
    [InlineData("Samir Amman, the suspect, was held. They asked Amman.", "samir-amman", "name: Samir Amman|alias: Amman")]
    [InlineData("Anna Berger met Peter Berger. Berger said that it was done.", "anna-berger", "name: Anna Berger|alias: Berger")]
    [InlineData(
        "Anna Berger left. Anna Berger had stayed long.\n\nHer uncle Peter Berger came. Berger said that it was done.",
        "peter-berger",
        "name: Peter Berger|alias: Berger"
    )]
    public void A_surname_is_the_person_named_before(string body, string id, string forms) =>
        Assert.Equal(forms, Found.Of(body, EntityKind.Person, id));

    [Theory]
    [InlineData("Paul Mali, the minister, spoke. He was born in Mali. Mali is poor.", "name: Mali|name: Mali")]
    [InlineData("Mali is poor. Paul Mali, the minister, spoke. Mali is dry.", "name: Mali|name: Mali")]
    public void A_country_stays_one_where_the_document_means_it(string body, string forms) =>
        Assert.Equal(forms, Found.Of(body, EntityKind.Place, "mali"));

    [Fact]
    public void A_body_before_somebody_with_an_office_stays_a_body() =>
        Assert.Equal(
            "Deutsche Welle",
            Found.In("Speaking to Deutsche Welle, the president of the club denied it.", EntityKind.Organization)
        );

    [Fact]
    public void A_surname_of_two_people_that_is_a_firm_stays_the_firm() =>
        Assert.Equal(
            "Guido Darvelo|Bruno Darvelo",
            Found.In(
                "The company Darvelo was led by Guido Darvelo until 1950. After Bruno Darvelo died, the company Darvelo made bicycles.",
                EntityKind.Person
            )
        );

    [Theory]
    [InlineData("The Communist Party of Nepal met. Leaders of the Communist Party were pleased.", "communist-party-of-nepal", 2)]
    [InlineData("Leaders of the Communist Party were pleased.", "communist-party-of-the-russian-federation", 0)]
    public void A_party_without_its_country_is_the_one_of_the_document(string body, string id, int mentions) =>
        Assert.Equal(mentions, Found.Of(body, EntityKind.Organization, id).Split('|', System.StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public void A_guarded_name_that_was_evident_once_is_known_everywhere() =>
        Assert.Equal(
            "alias: Oracle|alias: Oracle",
            Found.Of(
                "Shares of the company Oracle fell. The weather in the valley was fine for the whole of the long winter, and people walked. "
                    + "Oracle borrows to build, and nobody asked why it did so in those days of snow and rain.",
                EntityKind.Organization,
                "oracle-corporation"
            )
        );
}
