using System;
using System.Globalization;
using System.Linq;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Comparison;
using CorpusSdk.Reading.Findings;
using Xunit;

namespace CorpusSdk.Reading.Tests.Comparison;

/// <summary>What is said of documents because of other ones, and what is left alone.</summary>
public sealed class ComparisonTests
{
    private const string Hardly = "The minister said: “The denuclearization of Korea is hardly achievable in our lifetime.”";

    [Theory]
    [InlineData("She wrote: “The denuclearization of Korea is hardly possible in our lifetime.”")]
    [InlineData("She wrote: \"THE denuclearization of Korea is hardly ever achievable in our lifetime, sir\".")]
    [InlineData("She wrote: “Listen to me: the denuclearization of Korea is not achievable in our lifetime, nor in yours.”")]
    public void A_quotation_in_two_wordings_is_told_in_the_second_article(string other)
    {
        var finding = Assert.Single(Compare(("a.txt", Hardly), ("b.txt", other)));
        Assert.Equal(("b.txt", "CORPUS0405", 3, 12), (finding.File, finding.Finding.Rule, finding.Finding.Line, finding.Finding.Column));
        Assert.Equal("The denuclearization of Korea is hardly achievable in our lifetime", finding.Finding.Arguments[1]);
        Assert.Equal("a.txt", finding.Finding.Arguments[2]);
    }

    [Theory]
    // The same, a part of it, with something left out or put in.
    [InlineData("She wrote: “the denuclearization of Korea is hardly achievable in our lifetime”.")]
    [InlineData("She wrote: “denuclearization of Korea is hardly achievable in our,” and stopped.")]
    [InlineData("She wrote: “The denuclearization of [North] Korea is hardly achievable in our lifetime.”")]
    [InlineData("She wrote: “The denuclearization of Korea … is hardly achievable in our lifetime.”")]
    // Another sentence, a short one, no quotation, other people.
    [InlineData("She wrote: “The denuclearization of Korea is hardly a matter for the port of Odessa and its crews.”")]
    [InlineData("She wrote: “Korea is hardly possible in our lifetime.”")]
    [InlineData("The denuclearization of Korea is hardly possible in our lifetime.")]
    public void Other_quotations_are_not_told(string other) => Assert.Empty(Compare(("a.txt", Hardly), ("b.txt", other)));

    [Fact]
    public void People_who_say_nearly_the_same_are_two()
    {
        const string One = "Angela Merkel said: “We shall never agree to that, whatever they offer.”";
        const string Two = "Emmanuel Macron said: “We shall never agree to this, whatever they offer.”";
        Assert.Empty(Compare(("a.txt", One), ("b.txt", Two)));
        Assert.Single(Compare(("a.txt", One), ("b.txt", "She said: “We shall never agree to this, whatever they offer.”")));
        Assert.Single(Compare(("a.txt", One), ("b.txt", "Merkel said: “We shall never agree to this, whatever they offer.”")));
    }

    [Fact]
    public void A_wording_that_an_earlier_article_has_too_is_not_told()
    {
        const string Possible = "She wrote: “The denuclearization of Korea is hardly possible in our lifetime.”";
        Assert.Equal(
            ["b.txt"],
            Compare(("a.txt", Hardly), ("b.txt", Possible), ("c.txt", Hardly), ("d.txt", Possible)).Select(f => f.File)
        );
    }

    [Fact]
    public void An_article_with_nearly_the_text_of_another_is_told_with_the_nearest_one()
    {
        var text = Prose(seed: 1, words: 400);
        var corrected = text.Replace(" w7 ", " w8 ", StringComparison.Ordinal);
        var finding = Assert.Single(Compare(("a.txt", Prose(seed: 2, words: 400)), ("b.txt", text), ("c.txt", corrected)));
        Assert.Equal(("c.txt", "CORPUS0716"), (finding.File, finding.Finding.Rule));
        Assert.Equal(["c.txt", "b.txt"], finding.Finding.Arguments.Take(2));
        Assert.InRange(int.Parse(finding.Finding.Arguments[2], CultureInfo.InvariantCulture), 70, 95);
    }

    [Fact]
    public void Articles_that_share_a_part_or_are_short_are_not_told()
    {
        var shared = Prose(seed: 1, words: 200);
        Assert.Empty(Compare(("a.txt", shared + Prose(seed: 2, words: 200)), ("b.txt", shared + Prose(seed: 3, words: 200))));
        Assert.Empty(Compare(("a.txt", "It rained all day in the port."), ("b.txt", "It rained all day in the port.")));
    }

    [Fact]
    public void Of_many_copies_each_is_told_once_and_names_the_first()
    {
        var text = Prose(seed: 1, words: 100);
        var found = Compare([.. Enumerable.Range(0, 50).Select(i => (FormattableString.Invariant($"{i:00}.txt"), text))]);
        Assert.Equal(Enumerable.Range(1, 49).Select(i => FormattableString.Invariant($"{i:00}.txt")), found.Select(f => f.File));
        Assert.All(found, f => Assert.Equal(["00.txt", "100"], f.Finding.Arguments.Skip(1)));
    }

    [Theory]
    [InlineData("The Bharatiya Janata Party won.", "The Bharatiya Janta Party lost.", "Bharatiya Janta Party")]
    [InlineData("Edgar Winterbourne came.", "Edgar Wintebourne left.", "Edgar Wintebourne")]
    public void Names_with_one_letter_of_difference_are_told_at_the_rarer_one(string one, string two, string rare)
    {
        var finding = Assert.Single(Compare(("a.txt", two), ("b.txt", one), ("c.txt", one)));
        Assert.Equal(("a.txt", "CORPUS0506", rare), (finding.File, finding.Finding.Rule, finding.Finding.Arguments[0]));
        Assert.Equal("b.txt", finding.Finding.Arguments[2]);
    }

    [Theory]
    [InlineData("Edgar Winterbourne came.", "Edgar Wintebourne left. Edgar Winterbourne stayed.")]
    [InlineData("Irina Valentinov came.", "Irina Valentinova left.")]
    [InlineData("The Hwasong-14 flew.", "The Hwasong-15 flew.")]
    [InlineData("They are from Austria.", "They are from Australia.")]
    public void Names_of_two_things_are_not_told(string one, string two) => Assert.Empty(Compare(("a.txt", one), ("b.txt", two)));

    [Fact]
    public void A_document_that_ignores_a_rule_is_not_compared_by_it() =>
        Assert.Empty(
            Compare(
                ("a.txt", "---\nignore: CORPUS0405\n---\n" + Hardly),
                ("b.txt", Hardly.Replace("hardly", "not", StringComparison.Ordinal))
            )
        );

    [Fact]
    public void The_order_of_the_documents_does_not_matter()
    {
        (string, string)[] documents =
        [
            ("a.txt", Hardly),
            ("b.txt", Hardly.Replace("hardly", "not", StringComparison.Ordinal) + " Edgar Winterbourne came."),
            ("c.txt", Prose(seed: 1, words: 100) + " Edgar Wintebourne left."),
            ("d.txt", Prose(seed: 1, words: 100)),
        ];
        var found = Compare(documents);
        Assert.Equal(["CORPUS0405", "CORPUS0506", "CORPUS0716"], found.Select(f => f.Finding.Rule));
        Assert.Equal(found, Compare([.. documents.Reverse()]));
    }

    [Theory]
    [InlineData("“” “a” “ \u202E” \uD800")]
    [InlineData("“\uD800\uD800\uD800 \uDC00 \uDC00 \uDC00 \uDC00 \uDC00 \uDC00 \uDC00 \uDC00”")]
    public void Damaged_text_is_compared_too(string body) => _ = Compare(("a.txt", body), ("b.txt", body));

    private static FileFinding[] Compare(params (string File, string Text)[] documents) =>
        [
            .. CorpusComparison.Of(
                documents.Select(d =>
                {
                    var text = d.Text.StartsWith("---", StringComparison.Ordinal) ? d.Text : CorpusSdk.Reading.Tests.Read.Article(d.Text);
                    return DocumentTraits.Of(new ArticleReader().Read(d.File[..^4], d.File, text), text);
                })
            ),
        ];

    // Words in an order that only the seed decides.
    private static string Prose(int seed, int words)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => "w" + random.Next(60).ToString(CultureInfo.InvariantCulture)))
            + ". ";
    }
}
