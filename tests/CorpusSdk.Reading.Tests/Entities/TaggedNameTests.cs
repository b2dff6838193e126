using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

/// <summary>What is cut from the tagger's names, and which of them are none.</summary>
public class TaggedNameTests
{
    [Theory]
    [InlineData("Newly elected Assemblywoman Selena Torres spoke in Reno.", "Selena Torres")]
    [InlineData("Actor Sacha Baron Cohen spoke to reporters.", "Sacha Baron Cohen")]
    public void A_person_without_title_and_place(string body, string people) => Assert.Equal(people, Found.In(body, EntityKind.Person));

    [Theory]
    [InlineData("Researchers compared EVs with older cars, and COVID patients with others.")]
    [InlineData("Writers moved the code to OpenSourceHub last year.")]
    public void An_acronym_or_a_compound_is_no_person(string body) => Assert.Equal("", Found.In(body, EntityKind.Person));

    [Theory]
    [InlineData("The case went to the Southern District last year.", EntityKind.Place)]
    [InlineData("He asked the Republican Senate Majority Leader about the vote.", EntityKind.Organization)]
    [InlineData("She became Vice President of the United States in January.", EntityKind.Organization)]
    [InlineData("The object was called a UFO by the pilots.", EntityKind.Organization)]
    [InlineData("The files were copied from Amazon S3 Buckets last year.", EntityKind.Place)]
    public void Bare_words_and_offices_are_no_names(string body, EntityKind kind) =>
        Assert.DoesNotContain(
            Found.In(body, kind).Split('|'),
            static n => n is not ("" or "United States" or "Senate" or "Republican Senate")
        );

    [Theory]
    [InlineData("Hurricane Dorian hit the islands. On Monday Dorian weakened.", "hurricane-dorian", "name: Hurricane Dorian|alias: Dorian")]
    public void A_storm_without_its_noun(string body, string id, string forms) => Assert.Equal(forms, Found.Of(body, EntityKind.Event, id));

    [Theory]
    [InlineData("In the evening President Trump met them. Trump left early.", "donald-trump", "alias: Trump|alias: Trump")]
    [InlineData(
        "Governor Juana Pérez Ortiz resigned. Pérez said she was tired.",
        "juana-pérez-ortiz",
        "name: Juana Pérez Ortiz|alias: Pérez"
    )]
    public void A_surname_alone(string body, string id, string forms) => Assert.Equal(forms, Found.Of(body, EntityKind.Person, id));

    [Theory]
    [InlineData("The Organization of American States (OAS) met. The OAS sent observers.", "organization-of-american-states")]
    public void A_long_form_begins_with_no_preposition(string body, string id) =>
        Assert.Equal("name: Organization of American States|acronym: OAS|acronym: OAS", Found.Of(body, EntityKind.Organization, id));

    [Fact]
    public void People_in_general_are_nobody() =>
        Assert.Equal("", Found.In("Aides said on Monday that it was late. Protesters said nothing.", EntityKind.Person));
}
