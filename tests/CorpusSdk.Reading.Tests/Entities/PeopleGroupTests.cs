using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

public class PeopleGroupTests
{
    [Theory]
    [InlineData("Russians and Ukrainians share borders with the Polish people.", "Russians|Ukrainians|Polish")]
    [InlineData("Crimean Tatars, Uyghurs and Kurdish families fled.", "Crimean Tatars|Uyghurs|Kurdish")]
    [InlineData(
        "Republicans and Democrats voted; the Social Democrats and the Bolsheviks did not.",
        "Republicans|Democrats|Social Democrats|Bolsheviks"
    )]
    [InlineData("In Russian society the Orthodox church has weight.", "Russian|Orthodox")]
    [InlineData("An anti-Russian mood and US-Chinese talks.", "Russian|Chinese")]
    [InlineData("The ethnic Karen minority lives there.", "Karen")]
    public void Peoples_members_and_adjectives(string body, string groups) => Assert.Equal(groups, Found.In(body, EntityKind.PeopleGroup));

    [Theory]
    [InlineData("She wrote in Russian, and he speaks Ukrainian.")]
    [InlineData("The Georgian language is old, and the French translation is new.")]
    [InlineData("It was translated into Dutch by hand. He taught in English.")]
    [InlineData("Karen smiled. Roma lost to Lazio.")]
    public void Languages_and_names_are_no_peoples(string body) => Assert.Equal("", Found.In(body, EntityKind.PeopleGroup));

    [Theory]
    [InlineData("The British left. A Briton stayed.", "britons")]
    [InlineData("A Dane spoke. Danish firms listened.", "danes")]
    public void Adjective_and_noun_are_one_group(string body, string id) =>
        Assert.Equal(2, Found.Of(body, EntityKind.PeopleGroup, id).Split('|').Length);
}
