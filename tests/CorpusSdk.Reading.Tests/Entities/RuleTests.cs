using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

/// <summary>Names that tell by their form or their place what they are.</summary>
public class RuleTests
{
    [Theory]
    [InlineData(
        "Soldiers of the 47th Mechanized Brigade met the 25th Mechanized Brigade.",
        "47th Mechanized Brigade|25th Mechanized Brigade"
    )]
    [InlineData("The 5th Combined Arms Army moved west.", "5th Combined Arms Army")]
    [InlineData("The 4th U.S. Circuit Court of Appeals disagreed with the 9th Circuit.", "4th U.S. Circuit Court of Appeals|9th Circuit")]
    public void The_number_of_a_unit_or_a_court_belongs_to_its_name(string body, string organizations) =>
        Assert.Equal(organizations, Found.In(body, EntityKind.Organization));

    [Theory]
    [InlineData("The justices decided Miller v. Ashworth Board of Education in June.", "Miller v. Ashworth Board of Education")]
    [InlineData("In Harlow v. Brandt the court ruled for the city.", "Harlow v. Brandt")]
    public void A_case_at_court_is_one_term_and_nobody(string body, string term)
    {
        Assert.Equal(term, Found.In(body, EntityKind.Term));
        Assert.Equal("", Found.In(body, EntityKind.Person));
    }

    [Theory]
    [InlineData("BELGRADE — The crowd sang.", "belgrade", "name: BELGRADE")]
    [InlineData("PARIS (AP) — The crowd sang.", "paris", "name: PARIS")]
    [InlineData("LONDON, Jan. 5 — The crowd sang.", "london", "name: LONDON")]
    [InlineData("NEW YORK — The crowd sang.", "new-york", "name: NEW YORK")]
    [InlineData("SEOUL, April 3 (Yonhap) The crowd sang.", "seoul", "name: SEOUL")]
    [InlineData("PARIS was what the crowd sang.", "paris", "")]
    public void A_paragraph_begins_with_a_place_in_capitals(string body, string id, string forms) =>
        Assert.Equal(forms, Found.Of(body, EntityKind.Place, id));

    [Theory]
    [InlineData("ZFOR, the NATO-led mission in the valley, has left.", "ZFOR|NATO")]
    [InlineData("GDP rose by three percent.", "")]
    public void A_sentence_opens_with_the_acronym_of_a_body(string body, string organizations)
    {
        foreach (var organization in organizations.Split('|'))
            Assert.Contains(organization, Found.In(body, EntityKind.Organization), System.StringComparison.Ordinal);
        Assert.DoesNotContain("GDP", Found.In(body, EntityKind.Organization), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The Dakar-based Sahel Watch Group said that the vote was fair.", "Sahel Watch Group", "Dakar")]
    [InlineData("The Washington-based Atlantic Council disagreed.", "Atlantic Council", "Washington")]
    public void Where_a_body_is_based_is_no_part_of_its_name(string body, string organization, string place)
    {
        Assert.Equal(organization, Found.In(body, EntityKind.Organization));
        Assert.Equal(place, Found.In(body, EntityKind.Place));
    }
}
