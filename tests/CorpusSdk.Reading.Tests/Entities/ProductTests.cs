using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

public class ProductTests
{
    [Theory]
    [InlineData("Two S-300PMU-2 batteries and the SU 83М6Е2 command-and-control system were delivered.", "S-300PMU-2|SU 83М6Е2")]
    [InlineData("A Su-24M flew low over the destroyer, while MiG-31BM and Tu-22M3s stayed away.", "Su-24M|MiG-31BM|Tu-22M3s")]
    [InlineData("Poland ordered F-16s and the T-72B3 was withdrawn.", "F-16s|T-72B3")]
    [InlineData("North Korea launched the Hwasong-15 on Wednesday.", "Hwasong-15")]
    [InlineData("They bought Boeing 747s as freight planes.", "Boeing 747s")]
    [InlineData("The airline grounded its Boeing 737 MAX 8 jets.", "Boeing 737 MAX 8")]
    [InlineData("An MQ-9 Reaper was lost; the drone fell into the sea.", "MQ-9 Reaper")]
    [InlineData("The brigade received the 9K720 Iskander-M missile system.", "9K720 Iskander-M")]
    [InlineData("Russia built the Project 955A Borei submarine there.", "Project 955A Borei")]
    [InlineData("The cruiser followed the USS Ronald Reagan into the strait.", "USS Ronald Reagan")]
    [InlineData("Новый С-400 system and the С-300 were shown.", "С-400|С-300")]
    [InlineData("Kyiv asked for Patriot batteries and Javelin anti-tank missiles.", "Patriot|Javelin")]
    [InlineData("The army tested the KX-77 rocket.", "KX-77")]
    [InlineData("A man used his iPhone to film the scene.", "iPhone")]
    [InlineData("BRP Maria Reyes, a coast guard ship, docked at the port.", "BRP Maria Reyes")]
    [InlineData(
        "Scientists of NASA use the Juno spacecraft.\n\nThey asked for an extension of Juno beyond September.",
        "Juno spacecraft|Juno"
    )]
    [InlineData("The spyware Pegasus was found on their phones.", "Pegasus")]
    public void Designations_and_names_are_taken_whole(string body, string products) =>
        Assert.Equal(products, Found.In(body, EntityKind.Product));

    [Theory]
    [InlineData("He called himself a patriot and a hero. Patriot Day was observed in silence.")]
    [InlineData("She threw the javelin farther than anybody. The Javelin Committee met.")]
    [InlineData("The Apache language is spoken in Arizona.")]
    [InlineData("The COVID-19 wave of 2020 closed schools; the U-17 team did not play.")]
    [InlineData("The drive from the M25 to the A-1 took an hour.")]
    [InlineData("Java is the most populous island of Indonesia.")]
    [InlineData("Open the Windows and let fresh air in.")]
    [InlineData("The Trident of Neptune stands in the fountain.")]
    [InlineData("The planet Neptune is the farthest of the Solar System.")]
    [InlineData("They met at Gate B-12 and took the IL-14 road.")]
    [InlineData("The tanks of Zapad-2017 rolled in while the exercise went on.")]
    public void Forms_without_evidence_are_no_products(string body) => Assert.Equal("", Found.In(body, EntityKind.Product));

    [Fact]
    public void A_plural_is_the_product_it_is_the_plural_of() =>
        Assert.Equal(
            "name: F-16|alias: F-16s",
            Found.Of("The F-16 is old. Norway gave F-16s to Ukraine, and the jets arrived.", EntityKind.Product, "f-16")
        );

    [Theory]
    [InlineData("The spacecraft Soyuz MS-45 landed.", "Soyuz MS-45")]
    [InlineData("The air force wants JF-17 Block III jets.", "JF-17 Block III")]
    public void A_version_belongs_to_the_name(string body, string products) => Assert.Equal(products, Found.In(body, EntityKind.Product));
}
