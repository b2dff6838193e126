using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Definitions of acronyms, and brackets that define none.</summary>
public sealed class AcronymTests
{
    [Theory]
    [InlineData("An intercontinental ballistic missile (ICBM) flew.", "ICBM", "intercontinental ballistic missile")]
    [InlineData("The South (the Republic of Korea—ROK) agreed.", "ROK", "Republic of Korea")]
    [InlineData("The Collective Security Treaty Organization (CSTO) met.", "CSTO", "Collective Security Treaty Organization")]
    [InlineData("The Eastern Partnership (EaP) met.", "EaP", "Eastern Partnership")]
    [InlineData("The ROK (Republic of Korea) agreed.", "ROK", "Republic of Korea")]
    [InlineData("The Kyiv Fire Institute (KFI – Kyiv Fire Institute) burned.", "KFI", "Kyiv Fire Institute")]
    [InlineData(
        "The Commission on Security and Cooperation in Europe (CSCE) met.",
        "CSCE",
        "Commission on Security and Cooperation in Europe"
    )]
    [InlineData("The Northern Transport Corridor (NTC, or the Upper Road) opened.", "NTC", "Northern Transport Corridor")]
    [InlineData("Berg’s Alliance of Free Traders (SAFT) met.", "SAFT", "Alliance of Free Traders")]
    [InlineData("The council of New East Rivers (NER) met.", "NER", "New East Rivers")]
    [InlineData("The Border Guard and the Home Security Service (SDB) met.", "SDB", "Home Security Service")]
    [InlineData("The State Committee for Border Affairs (GKPD) met.", "GKPD", "State Committee for Border Affairs")]
    [InlineData("It joined the Democratic League of Rusovia (RDL, or LDR in French).", "RDL", "Democratic League of Rusovia")]
    [InlineData("The Border Guard Union's (BGU) council met.", "BGU", "Border Guard Union")]
    [InlineData("The Border Guard Union’s (BGU) council met.", "BGU", "Border Guard Union")]
    [InlineData("The bank Northern Mercers' (NM) opened.", "NM", "Northern Mercers'")]
    [InlineData("The ruling party (Northern Rivers Party, NRP) won.", "NRP", "Northern Rivers Party")]
    [InlineData("A 😀 ballistic missile defense (BMD) system stood.", "BMD", "ballistic missile defense")]
    [InlineData(
        "The Independent Institute of Socio-Economic Studies (IISES) closed.",
        "IISES",
        "Independent Institute of Socio-Economic Studies"
    )]
    [InlineData("It sold 1.5 billion cubic meters (bcm) of gas.", "bcm", "billion cubic meters")]
    public void A_definition(string body, string shortForm, string longForm)
    {
        var acronym = Assert.Single(Read.Body(body).Acronyms);
        Assert.Equal((shortForm, longForm), (acronym.Short, acronym.Long));
        Assert.StartsWith("(", Read.Article(body).Slice(acronym.Span), System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_acronym_that_an_editor_puts_in()
    {
        var acronym = Assert.Single(Read.Body("He said, “We joined the Eastern Partnership [EP] late.”").Acronyms);
        Assert.Equal(("EP", "Eastern Partnership"), (acronym.Short, acronym.Long));
        Assert.Empty(Read.Body("He said, “Every part of it [EP] is late.”").Acronyms);
    }

    [Theory]
    [InlineData("The federal committee of experts (FSB) met.")]
    [InlineData("It met in Kyiv (UN) and left.")]
    [InlineData("Then Ivan Petrov (KGB) arrived.")]
    public void An_acronym_without_its_long_form_is_no_definition(string body)
    {
        var reading = Read.Body(body);
        Assert.Empty(reading.Acronyms);
        Assert.Equal(ParentheticalClass.Acronym, Assert.Single(reading.Parentheticals).Class);
    }

    [Theory]
    [InlineData("The missile system (S-300) flew.")]
    [InlineData("The committee (committee) met.")]
    [InlineData("The committee (A) met.")]
    [InlineData("The committee (42) met.")]
    [InlineData("The committee (Kyiv) met.")]
    [InlineData("The men (NATO soldiers were meant) left.")]
    [InlineData("The bank (ABCDEFGHIJKLMNOP) closed.")]
    public void What_is_no_acronym(string body)
    {
        var reading = Read.Body(body);
        Assert.Empty(reading.Acronyms);
        Assert.DoesNotContain(reading.Parentheticals, p => p.Class == ParentheticalClass.Acronym);
    }

    [Fact]
    public void A_long_form_is_not_taken_from_another_paragraph() =>
        Assert.Empty(
            Read.Body("The Kyiv Fire Institute stood, and it burned for many days and nights.\n\nThere (KFI) it burned.").Acronyms
        );

    [Fact]
    public void Several_definitions_keep_their_order() =>
        Assert.Equal(
            ["UNSC", "ICBM"],
            Read.Body("The United Nations Security Council (UNSC) saw an intercontinental ballistic missile (ICBM).")
                .Acronyms.Select(a => a.Short)
        );
}
