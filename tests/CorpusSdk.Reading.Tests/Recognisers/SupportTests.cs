using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>What a citation supports, at least and at most.</summary>
public sealed class SupportTests
{
    [Theory]
    [InlineData("One came. Two came (TASS, May 3).", "Two came", "One came. Two came")]
    [InlineData("One came (TASS, May 3).", "One came", "One came")]
    [InlineData("One came. (TASS, May 3)", "One came.", "One came.")]
    [InlineData("One came (TASS, May 3) and two left.", "One came", "One came")]
    [InlineData("He said, “It is over” (TASS, May 3).", "He said, “It is over”", "He said, “It is over”")]
    [InlineData("First paragraph, long and without one.\n\nOne came. Two came (TASS, May 3).", "Two came", "One came. Two came")]
    [InlineData("(TASS, May 3) One came.", "", "")]
    public void Minimum_is_the_sentence_and_maximum_the_paragraph(string body, string minimum, string maximum) =>
        Assert.Equal([(minimum, maximum)], Supports(body));

    [Fact]
    public void The_citation_before_it_ends_the_maximum() =>
        Assert.Equal(
            [("One came", "One came"), ("Three came", "Two came. Three came")],
            Supports("One came (AP, May 2). Two came. Three came (TASS, May 3).")
        );

    [Fact]
    public void Two_citations_in_one_sentence_share_it() =>
        Assert.Equal(
            [("One came", "One came"), ("and two left", "and two left")],
            Supports("One came (AP, May 2), and two left (TASS, May 3).")
        );

    [Fact]
    public void Two_citations_in_a_row_support_the_same() =>
        Assert.Equal(
            [("Two came", "One came. Two came"), ("Two came", "One came. Two came")],
            Supports("One came. Two came (AP, May 2) (TASS, May 3).")
        );

    [Theory]
    [InlineData("One came. Two came (AP, May 2) and (TASS, May 3).")]
    [InlineData("One came. Two came (AP, May 2), (TASS, May 3).")]
    [InlineData("One came. Two came (AP, May 2; see also TASS, May 3).")]
    public void Citations_that_only_function_words_part_support_the_same(string body) =>
        Assert.Equal([("Two came", "One came. Two came"), ("Two came", "One came. Two came")], Supports(body));

    [Fact]
    public void A_bracket_that_opens_a_sentence_closes_the_one_before() =>
        Assert.Equal([("Two came.", "One came. Two came.")], Supports("One came. Two came. (TASS, May 3) reported it."));

    [Fact]
    public void A_list_item_supports_itself() =>
        Assert.Equal(
            [("- One came", "- One came"), ("- Two came", "- Two came")],
            Supports("- One came (AP, May 2)\n- Two came (TASS, May 3)\n- Three came")
        );

    [Fact]
    public void A_quotation_of_several_sentences_is_supported_as_a_whole() =>
        Assert.Equal(
            [("He said, “It is over. We won. Go home.”", "One came. He said, “It is over. We won. Go home.”")],
            Supports("One came. He said, “It is over. We won. Go home.” (TASS, May 3)")
        );

    [Fact]
    public void Groups_of_one_bracket_support_the_same() =>
        Assert.Equal(
            [("Two came", "One came. Two came"), ("Two came", "One came. Two came")],
            Supports("One came. Two came (AP, May 2; TASS, May 3).")
        );

    [Fact]
    public void A_bracket_that_cites_nothing_does_not_end_the_maximum() =>
        Assert.Equal([("Two came", "One came (at last). Two came")], Supports("One came (at last). Two came (TASS, May 3)."));

    [Fact]
    public void A_new_paragraph_ends_the_maximum() =>
        Assert.Equal(
            [("One came", "One came"), ("Two came", "Two came")],
            Supports("One came (AP, May 2).\n\nTwo came (TASS, May 3). And so it went on.")
        );

    private static (string, string)[] Supports(string body)
    {
        var text = Read.Article(body);
        return [.. Read.Body(body, "2018-06-15").Citations.Select(c => (text.Slice(c.SupportMinimum), text.Slice(c.SupportMaximum)))];
    }
}
