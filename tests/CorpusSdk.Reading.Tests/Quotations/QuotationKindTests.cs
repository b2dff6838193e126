using Xunit;

namespace CorpusSdk.Reading.Tests.Quotations;

/// <summary>What quotation marks are used for.</summary>
public sealed class QuotationKindTests
{
    [Theory]
    [InlineData("The term “probable adversary” was old.")]
    [InlineData("The concept of “managed democracy” is old.")]
    [InlineData("They call it by the word tartylu (“pulling back from there”) today.")]
    [InlineData("They live in what is known as the “gray zone” of the border.")]
    [InlineData("The line is called “Blue Stream” in the press.")]
    [InlineData("“Stagnation” means standing still.")]
    [InlineData("The virus was named “severe acute respiratory syndrome” (SARS) in 2003.")]
    [InlineData("The word “stagnation” (zastoi) is avoided.")]
    [InlineData("He married Pasquale “Pat” Rossi in 1941.")]
    [InlineData("Congress passed the “Radio Control Law” in 1931.")]
    [InlineData("The model “RX-9” was sold out.")]
    [InlineData("According to Angela Merkel, the French “Bread Act” was late.")]
    [InlineData("On the flyleaf, under the heading “My Pledge,” he had written these words.")]
    public void A_term(string body) => Assert.Equal(QuotationKind.Term, Quoted.Kind(body));

    [Theory]
    [InlineData("The “volunteers” carried the boxes.")]
    [InlineData("It ended in a “victory” of sorts.")]
    [InlineData("According to Angela Merkel, the “union” exists on paper.")]
    [InlineData("In the view of Angela Merkel, the “union” exists on paper.")]
    [InlineData("Angela Merkel told the court that sold the old “treasures” in May.")]
    [InlineData("When Angela Merkel said that the vote was late, the club opened a “hotline” for members.")]
    [InlineData("Angela Merkel said that the years since 1990 (hereafter “the late period”) were good.")]
    public void A_word_held_at_a_distance(string body) => Assert.Equal(QuotationKind.Scare, Quoted.Kind(body));

    [Theory]
    [InlineData("Her first novel, “The Salt House,” sold badly.")]
    [InlineData("The film “A Winter in Minsk” won.")]
    [InlineData("The report, titled “The Long Way Home,” was late.")]
    public void A_title(string body) => Assert.Equal(QuotationKind.Title, Quoted.Kind(body));

    [Theory]
    [InlineData("“Shame!” was heard in the hall.")]
    [InlineData("“Give peace a chance” was written on the wall.")]
    [InlineData("Some critics called it “dead on arrival.”")]
    [InlineData("Angela Merkel called it “over.”")]
    [InlineData("The minister whom Angela Merkel called “my successor” left.")]
    [InlineData("A commentary maintained that the party had shown the “utmost care.”")]
    [InlineData("“Workshops, and T-shirts,” she added.")]
    [InlineData("Her daughter ended the sentence: “We go to Minsk.”")]
    public void Speech(string body) => Assert.Equal(QuotationKind.Speech, Quoted.Kind(body));
}
