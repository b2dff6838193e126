using System.Linq;
using System.Threading.Tasks;
using CorpusSdk.Analyzers.Quotes;
using CorpusSdk.Analyzers.Tests.Hosting;
using CorpusSdk.CodeFixes;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>CORPUS2003: words that the article does not say.</summary>
public sealed class QuoteTests
{
    private static readonly QuoteAnalyzer Analyzer = new();

    [Theory]
    [InlineData("denuclearization of Korea is hardly achievable")]
    [InlineData("a \\\"denuclearization of Korea is hardly achievable,\\\"\\n but further action")]
    [InlineData("today -- the start of the S-400 delivery")]
    [InlineData("Moscow's arm")]
    public async Task Words_of_the_article_pass_whatever_their_marks(string words) =>
        Assert.Empty(await Seed.Project($"Use({Seed.Article}.Quote(\"{words}\"));").Diagnose(Analyzer));

    [Theory]
    [InlineData("denuclearization of Korea is hardly feasible", "denuclearization of Korea is hardly achievable")]
    [InlineData("\\\"denuclearisation of Korea is hardly achievable,\\\"", "“denuclearization of Korea is hardly achievable,”")]
    [InlineData("North Korea began talks at the demilitarised zone", "North Korea resumed talks at the demilitarized zone")]
    [InlineData("hardly achievable but further action", "hardly achievable,” but further action")]
    [InlineData("very cautious dialog", "very cautious” dialogue")]
    public async Task Other_words_are_an_error_and_the_nearest_are_put_in(string words, string nearest)
    {
        var project = Seed.Project($"Use({Seed.Article}.Quote(\"{words}\"));");
        var found = Assert.Single(await project.Diagnose(Analyzer));
        Assert.Equal("CORPUS2003", found.Id);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.Equal($"'{Seed.Id}.txt' does not contain these words; the nearest are '{nearest}'", found.GetMessage());
        var changed = await project.Fix("CORPUS2003", new NearestTextFix(), Analyzer);
        Assert.Contains($".Quote(\"{nearest}\")", changed.Code);
        Assert.Empty(await changed.Diagnose(Analyzer));
    }

    [Fact]
    public async Task Words_that_nothing_is_near_get_no_suggestion()
    {
        var found = Assert.Single(
            await Seed.Project($"Use({Seed.Article}.Quote(\"ships carry bananas across oceans\"));").Diagnose(Analyzer)
        );
        Assert.Equal($"'{Seed.Id}.txt' does not contain these words", found.GetMessage());
    }

    [Fact]
    public async Task Strings_put_together_are_replaced_as_one()
    {
        var project = Seed.Project($"Use({Seed.Article}.Quote(\"denuclearization of Korea \" + \"is hardly feasible\"));");
        var changed = await project.Fix("CORPUS2003", new NearestTextFix(), Analyzer);
        Assert.Contains(".Quote(\"denuclearization of Korea is hardly achievable\")", changed.Code);
    }

    [Fact]
    public async Task An_article_that_is_looked_up_is_known_too()
    {
        var project = Seed.Project($"Use(Corpus.Articles.Find(\"{Seed.Id}\")!.Quote(\"nothing of that kind\"));");
        Assert.Equal("CORPUS2003", Assert.Single(await project.Diagnose(Analyzer)).Id);
    }

    [Theory]
    [InlineData("Use(Corpus.Articles.Talks.Quote(\"It ended\"));", "CORPUS2003")]
    [InlineData("Use(Corpus.Articles.Find(\"talks\")!.Quote(\"It ended\"));", "CORPUS2003")]
    [InlineData("Use(Corpus.Articles.Talks.Quote(\"It began\"));", "")]
    [InlineData("var article = Corpus.Articles.Talks; Use(article.Quote(\"It ended\"));", "")]
    public async Task Articles_of_one_type_are_known_where_a_member_or_a_lookup_gives_them(string statement, string rule)
    {
        (string, string)[] documents = [("rain.txt", "Rain\n\nIt ended.\n"), ("talks.txt", "Talks\n\nIt began in May.\n")];
        var project = TestProject.With(Seed.Method(statement), [("CorpusSymbols", "articles")], documents);
        Assert.Equal(rule, string.Concat((await project.Diagnose(Analyzer)).Select(d => d.Id)));
    }

    [Theory]
    [InlineData("foreach (var article in Corpus.Articles) Use(article.Quote(\"nothing of that kind\"));")]
    [InlineData("Use(" + Seed.Article + ".Quote(DateTime.Now.ToString()));")]
    public async Task An_article_or_words_that_are_not_known_are_left_to_run_time(string statement) =>
        Assert.Empty(await Seed.Project(statement).Diagnose(Analyzer));

    [Fact]
    public async Task The_text_of_a_referenced_corpus_is_not_seen() =>
        Assert.Empty(await Seed.Reference($"Use({Seed.Article}.Quote(\"nothing of that kind\"));").Diagnose(Analyzer));

    [Fact]
    public async Task Front_matter_is_no_text_of_the_article()
    {
        const string statements = "Use(Corpus.Articles.Talks.Quote(\"hidden words\")); Use(Corpus.Articles.Talks.Quote(\"It began\"));";
        var project = TestProject.Of(
            Seed.Method(statements),
            ("a b.txt", "---\ntitle: Talks\nsummary: hidden words\n---\n\nTalks\n\nIt began in May.\n")
        );
        Assert.Equal("'a b.txt' does not contain these words", Assert.Single(await project.Diagnose(Analyzer)).GetMessage());
    }

    [Fact]
    public async Task Markup_is_no_text_of_a_Markdown_document()
    {
        const string document = """
            ---
            title: Talks
            ---

            # Talks

            The **first** round of [talks](https://example.org/a_b) began\! It was &ldquo;good&rdquo;.
            """;
        const string passes = "The first round of talks began! It was \\\"good\\\"";
        var project = TestProject.Of(
            Seed.Method(
                $"Use(Corpus.Articles.Talks.Quote(\"{passes}\")); Use(Corpus.Articles.Talks.Quote(\"The second round of talks\"));"
            ),
            ("talks.md", document)
        );
        var found = Assert.Single(await project.Diagnose(Analyzer));
        Assert.Equal("'talks.md' does not contain these words; the nearest are 'The first round of talks'", found.GetMessage());
        Assert.Empty(await (await project.Fix("CORPUS2003", new NearestTextFix(), Analyzer)).Diagnose(Analyzer));
    }

    [Fact]
    public async Task Lines_between_two_marks_are_text_when_they_are_no_front_matter()
    {
        var project = TestProject.Of(
            Seed.Method("Use(Corpus.Articles.Find(\"first\")!.Quote(\"a sentence alone\"));"),
            ("first.txt", "---\na sentence alone\n---\n\nFirst\n\nIt began in May.\n")
        );
        Assert.Empty(await project.Diagnose(Analyzer));
    }
}
