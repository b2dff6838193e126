using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Where sentences end, and where a full stop ends none.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("It began. It ended.", "It began.|It ended.")]
    [InlineData("Did it begin? It did! Then it ended.", "Did it begin?|It did!|Then it ended.")]
    [InlineData("It began… It ended.", "It began…|It ended.")]
    [InlineData("It “began.” It ended.", "It “began.”|It ended.")]
    [InlineData("He said, “It is over.” Nobody spoke.", "He said, “It is over.”|Nobody spoke.")]
    [InlineData("It began (TASS, May 3). It ended.", "It began (TASS, May 3).|It ended.")]
    [InlineData("It began. (TASS, May 3) It ended.", "It began. (TASS, May 3)|It ended.")]
    [InlineData("It began. (It had to.) It ended.", "It began.|(It had to.)|It ended.")]
    [InlineData("It began.The end came.", "It began.|The end came.")]
    [InlineData("It began. 15 men came.", "It began.|15 men came.")]
    [InlineData("It began. “Now,” he said.", "It began.|“Now,” he said.")]
    [InlineData("It happened in the U.S. The rest followed.", "It happened in the U.S.|The rest followed.")]
    [InlineData("He asked for a yes. No. It was a no.", "He asked for a yes.|No.|It was a no.")]
    [InlineData("It rained until 6 a.m. Thailand closed its ports.", "It rained until 6 a.m.|Thailand closed its ports.")]
    [InlineData("She lives in the U.S. However, she votes here.", "She lives in the U.S.|However, she votes here.")]
    [InlineData("He has a Ph.D. The degree is old.", "He has a Ph.D.|The degree is old.")]
    [InlineData("This is art. Section two is not.", "This is art.|Section two is not.")]
    [InlineData("यह शुरू हुआ। यह समाप्त हुआ।", "यह शुरू हुआ।|यह समाप्त हुआ।")]
    [InlineData("会议开始。会议结束。", "会议开始。|会议结束。")]
    [InlineData("هل بدأ؟ نعم بدأ", "هل بدأ؟|نعم بدأ")]
    [InlineData("It began... It ended.", "It began...|It ended.")]
    [InlineData("It began. [It had to.] It ended.", "It began.|[It had to.]|It ended.")]
    [InlineData("It began.¹ It ended.²³ It was over.", "It began.¹|It ended.²³|It was over.")]
    [InlineData("It began. [1] It ended.", "It began. [1]|It ended.")]
    [InlineData("No full stop at the end", "No full stop at the end")]
    public void A_sentence_ends(string body, string expected) => Assert.Equal(expected.Split('|'), Sentences(body));

    [Theory]
    [InlineData("The U.S. envoy met Dr. Berg and Gen. Dunn of Harbor Inc. in Kyiv.")]
    [InlineData("It was reported by Kremlin.ru and Vz.ru on May 4.")]
    [InlineData("He paid 3.5 million for No. 7 on the list.")]
    [InlineData("John F. Kennedy spoke there.")]
    [InlineData("It began (it had been planned. Nobody knew) in Kyiv.")]
    [InlineData("It was “over. Done” by then.")]
    [InlineData("It began with e.g. Moscow and i.e. Kyiv.")]
    [InlineData("It stopped . . . and went on.")]
    [InlineData("It began in Jan. 2018 and ended.")]
    [InlineData("He asked “why?” and left.")]
    [InlineData("The then-U.S. President Jimmy Carter wrote to Ms. Berg.")]
    [InlineData("It counts those of the day before 10 a.m. Central European Time (0800 UTC).")]
    [InlineData("It begins at 6 a.m. EST and 6 p.m. Monday, or 10 a.m. Tongan time.")]
    [InlineData("It is in vol. IV, no. 7, p. 12, fig. 3 of the report.")]
    [InlineData("He works for Yahoo! News in Kyiv.")]
    [InlineData("1. The first point of the plan is peace.")]
    [InlineData("He lost to J. R. R. Tolkien and C.S. Lewis of Oxford Univ. Press.")]
    [InlineData("It was said in Art. 5 and Sec. 2 of the treaty on Feb. 3.")]
    [InlineData("The S-300PMU-2 flew 83.6 km.")]
    public void A_full_stop_inside_a_sentence_does_not_end_it(string body) => Assert.Equal([body], Sentences(body));

    [Fact]
    public void Headings_titles_and_credits_have_no_sentences()
    {
        var reading = Read.Text("A Title of Some Words\n\n(Source: Sky News)\n\nIt began.\n\nA Heading\n\nIt ended.\n");
        Assert.Equal(2, reading.Sentences.Count);
    }

    [Fact]
    public void A_bracket_at_the_end_of_a_paragraph_takes_no_stop_of_the_next() =>
        Assert.Equal(["It began. (TASS, May 3)", ".", "It ended."], Sentences("It began. (TASS, May 3)\n\n. It ended."));

    [Fact]
    public void A_sentence_does_not_cross_paragraphs() => Assert.Equal(["It began —", "It ended —"], Sentences("It began —\n\nIt ended —"));

    [Fact]
    public void A_full_stop_that_opens_the_next_paragraph_does_not_belong_to_a_bracket_before_it() =>
        Assert.Equal(["nobody came. (It ended)", ".", "And more."], Sentences("nobody came. (It ended)\n\n. And more."));

    private static string[] Sentences(string body) => [.. Read.Body(body).Sentences.Select(s => Read.Article(body).Slice(s))];
}
