using System;
using CorpusSdk.Reading;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>Words of an article are found as they stand there, whatever marks and white space they are written with.</summary>
public sealed class QuoteTests
{
    [Fact]
    public void A_passage_tells_what_stands_there_and_where()
    {
        var passage = Corpora.Seed.Quote("denuclearization of Korea is hardly achievable");
        Assert.Equal("denuclearization of Korea is hardly achievable", passage.Text);
        Assert.Equal(passage.Text, Corpora.Seed.Text[passage.Span]);
        Assert.Equal("000_68f0b5480876e0b5.txt(9,", passage.Location.ToString()[..27]);
        Assert.StartsWith("According to Putin", passage.Sentence.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "a \"denuclearization of Korea is hardly achievable,\" but further",
        "a “denuclearization of Korea is hardly achievable,” but further"
    )]
    [InlineData("  to Putin,\n a\t“denuclearization ", "to Putin, a “denuclearization")]
    [InlineData("today -- the start of the S-400", "today—the start of the S-400")]
    [InlineData("Moscow's arm", "Moscow’s arm")]
    public void Marks_dashes_and_white_space_do_not_matter(string words, string written) =>
        Assert.Equal(written, Corpora.Seed.Quote(words).Text);

    [Theory]
    [InlineData("denuclearization of Korea is easily achievable")]
    [InlineData("Denuclearization of Korea")]
    [InlineData("nuclearization of Korea")]
    [InlineData("denuclearization of Kor")]
    public void Other_words_and_halves_of_words_do(string words)
    {
        var problem = Assert.Throws<WordsNotFoundException>(() => Corpora.Seed.Quote(words));
        Assert.Equal(words, problem.Words);
        Assert.Same(Corpora.Seed, problem.Article);
        Assert.Contains("000_68f0b5480876e0b5.txt", problem.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00AD")]
    public void No_words_are_an_error_of_the_caller(string words) => Assert.Throws<ArgumentException>(() => Corpora.Seed.Quote(words));

    [Fact]
    public void Front_matter_is_no_text_of_the_article()
    {
        var article = Corpora
            .Of(("a", "---\ntitle: Talks\nsummary: hidden words\n---\n\nThe ﬁrst re\u00ADport… came.\r\nThe second line.\n"))
            .Articles[0];
        Assert.Throws<WordsNotFoundException>(() => article.Quote("hidden words"));
        Assert.Equal("ﬁrst re\u00ADport…", article.Quote("first report...").Text);
        Assert.Equal(new SourceLocation("a.txt", 7, 5), article.Quote("second line").Location);
    }

    [Fact]
    public void Markup_is_no_text_of_a_Markdown_document()
    {
        const string text = "# Talks\n\nThe **first** round of [talks](https://example.org/a_b) began\\! It was &ldquo;good&rdquo;.\n";
        var article = ReadCorpus.Of([(new ArticleReader().Read("a", "a.md", text), text)]).Articles[0];
        var passage = article.Quote("The first round of talks began! It was \"good\"");
        Assert.Equal("The first round of talks began! It was “good”", passage.Text);
        Assert.Equal(new SourceLocation("a.md", 3, 1), passage.Location);
        Assert.Throws<WordsNotFoundException>(() => article.Quote("https://example.org"));
    }
}
