using Xunit;

namespace CorpusSdk.Reading.Tests.Entities;

/// <summary>Companies by their legal form or their last noun, and the offices of those who hold one.</summary>
public class CompanyTests
{
    [Theory]
    [InlineData("His company, Corven Ridge Holdings LLC, was convicted of fraud.", "Corven Ridge Holdings LLC")]
    [InlineData("They bought the business of Tarvell Dynamics, Inc. for a billion dollars.", "Tarvell Dynamics, Inc.")]
    [InlineData("He had lobbied for it through RRB Strategies LLC. It paid him.", "RRB Strategies LLC")]
    [InlineData("A factory of Brenn & Sons Ltd. was closed.", "Brenn & Sons Ltd.")]
    public void A_legal_form_tells_a_company(string body, string organization) =>
        Assert.Equal(organization, Found.In(body, EntityKind.Organization));

    [Fact]
    public void A_company_with_its_form_is_the_one_that_the_lists_know() =>
        Assert.Equal(
            "name: Qualcomm Inc.|name: Qualcomm",
            Found.Of("A suit names Qualcomm Inc. It says Qualcomm lied.", EntityKind.Organization, "qualcomm")
        );

    [Fact]
    public void The_first_word_of_a_company_stands_for_it() =>
        Assert.Equal(
            "name: Tarvell Dynamics, Inc.|alias: Tarvell",
            Found.Of(
                "They bought the business of Tarvell Dynamics, Inc. last year. After that, Tarvell will use the money for shares.",
                EntityKind.Organization,
                "tarvell-dynamics-inc"
            )
        );

    [Fact]
    public void Who_signs_above_a_company_is_no_part_of_it() =>
        Assert.Contains(
            "Brenn Power Source, Inc.",
            Found
                .In("Thank you for the letter.\nRegards,\nAnna Gilloway\nBrenn Power Source, Inc.\nPhone", EntityKind.Organization)
                .Split('|')
        );

    [Fact]
    public void The_letters_of_a_state_are_no_legal_form() =>
        Assert.DoesNotContain("Elko, NV", Found.In("He moved to Elko, NV, last year.", EntityKind.Organization).Split('|'));

    [Theory]
    [InlineData("He was questioned at the Wanoe County Sheriff's Office on Monday.", "Wanoe County Sheriff's Office")]
    [InlineData("The Corven District Attorney’s Office declined to comment.", "Corven District Attorney’s Office")]
    public void An_office_is_named_after_who_holds_it(string body, string organization) =>
        Assert.Equal(organization, Found.In(body, EntityKind.Organization));
}
