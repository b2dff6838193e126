using System;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

public class FormTests
{
    [Theory]
    [InlineData("Kiev and Kyiv are one city.", EntityKind.Place, "kyiv", "name: Kyiv|alias: Kiev")]
    [InlineData("Türkiye was called Turkey.", EntityKind.Place, "turkey", "alias: Türkiye|name: Turkey")]
    [InlineData("Bombay became Mumbai.", EntityKind.Place, "mumbai", "alias: Bombay|name: Mumbai")]
    [InlineData("The DPRK is North Korea.", EntityKind.Place, "north-korea", "acronym: DPRK|name: North Korea")]
    [InlineData("The USSR, the Soviet Union.", EntityKind.Place, "soviet-union", "acronym: USSR|name: Soviet Union")]
    [InlineData(
        "Lukashenka, also written Lukashenko, left.",
        EntityKind.Person,
        "alyaksandr-lukashenka",
        "alias: Lukashenka|alias: Lukashenko"
    )]
    public void Spellings_and_acronyms_of_one_entity(string body, EntityKind kind, string id, string forms) =>
        Assert.Equal(
            string.Join("|", forms.Split('|').OrderBy(static f => f)),
            string.Join("|", Found.Of(body, kind, id).Split('|').OrderBy(static f => f))
        );

    [Theory]
    [InlineData("South Korea protested. Pyongyang ignored the South.", "south-korea", "name: South Korea|alias: South")]
    [InlineData("South Korea and South Sudan met in the South.", "south-korea", "name: South Korea")]
    [InlineData("South Africa is rich. Many left the South.", "south-africa", "name: South Africa")]
    [InlineData("South Korea patrols the South China Sea and the South of the peninsula.", "south-korea", "name: South Korea")]
    public void The_South_is_the_one_country_of_that_direction(string body, string id, string forms) =>
        Assert.Equal(forms, Found.Of(body, EntityKind.Place, id));

    [Theory]
    [InlineData("Moscow denounced the plan.", "moscow", "metonym: Moscow")]
    [InlineData("Moscow has repeatedly denied this.", "moscow", "metonym: Moscow")]
    [InlineData("They criticized Beijing’s policy.", "beijing", "metonym: Beijing")]
    [InlineData("Relations between Ankara and Tehran soured.", "tehran", "metonym: Tehran")]
    [InlineData("The Kremlin said it would answer.", "kremlin", "metonym: Kremlin")]
    [InlineData("Moscow and Beijing agreed on a pipeline.", "moscow", "metonym: Moscow")]
    [InlineData("A Moscow-Beijing axis emerged.", "beijing", "metonym: Beijing")]
    [InlineData("He was born in Moscow.", "moscow", "name: Moscow")]
    [InlineData("Moscow is a large city.", "moscow", "name: Moscow")]
    [InlineData("The road between Moscow and Minsk is closed.", "minsk", "name: Minsk")]
    [InlineData("They photographed Moscow’s streets.", "moscow", "name: Moscow")]
    public void Capitals_that_act_are_metonyms(string body, string id, string forms) =>
        Assert.Equal(forms, Found.Of(body, EntityKind.Place, id));

    [Theory]
    [InlineData("A pro-Kremlin party and a Moscow-backed militia met.", "Kremlin|Moscow")]
    [InlineData("The Iran-Iraq-Syria pipeline was never built.", "Iran|Iraq|Syria")]
    [InlineData("A Washington-Smith affair and Paris-something talk.", "")]
    public void Known_parts_of_hyphenated_words_are_mentions(string body, string places) =>
        Assert.Equal(places, Found.In(body, EntityKind.Place));

    [Theory]
    [InlineData("The Syrian Reconciliation War (SRW) ended. The SRW was short.", EntityKind.Event, "syrian-reconciliation-war")]
    [InlineData("The Northern Arms Treaty (NAT) expired. The NAT was weak.", EntityKind.Term, "northern-arms-treaty")]
    [InlineData("The Northern Arms Council (NAC) met. The NAC agreed.", EntityKind.Organization, "northern-arms-council")]
    public void A_defined_acronym_has_the_kind_of_its_long_form(string body, EntityKind kind, string id) =>
        Assert.Contains("acronym: ", Found.Of(body, kind, id), StringComparison.Ordinal);

    [Fact]
    public void The_long_form_of_a_defined_acronym_is_one_mention()
    {
        const string body = "Contracts of the State Oil Company of the Republic of Azerbaijan (SOCAR) ended. SOCAR agreed.";
        Assert.Equal(
            "name: State Oil Company of the Republic of Azerbaijan|acronym: SOCAR|acronym: SOCAR",
            Found.Of(body, EntityKind.Organization, "state-oil-company-of-the-republic-of-azerbaijan")
        );
        Assert.Equal("", Found.In(body, EntityKind.Place));
    }

    [Fact]
    public void A_listed_name_does_not_grow_in_a_title_in_capitals()
    {
        var reading = Read.Text("Kazakhstan Seeks to Diversify Oil Export Routes\n\nTankers left the port of Kazakhstan in the morning.\n");
        Assert.Equal(2, Assert.Single(reading.Entities, e => e.Id == "kazakhstan").Mentions.Count);
        Assert.DoesNotContain(reading.Entities, e => e.Name.Contains("Seeks", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_named_by_a_heading_alone_that_capitalises_all_unless_a_forename_tells()
    {
        var reading = Read.Text("Mali’s Junta Struggles to Hold the North\n\nThe soldiers left the capital of Mali in the morning.\n");
        Assert.DoesNotContain(reading.Entities, static e => e.Kind == EntityKind.Person);
    }
}
