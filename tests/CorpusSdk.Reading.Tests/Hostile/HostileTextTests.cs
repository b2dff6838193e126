using System;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Texts that no editor would print. Nothing throws, every span lies inside the text, and the rest is still read.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string, string> Texts =>
        new()
        {
            { "empty", "" },
            { "blank", " \n\t\r\n " },
            { "title only", "Only a Title" },
            { "no header", "It began (TASS, May 3).\n\nIt ended (TASS, May 4).\n" },
            { "NUL", "A\0Title\n\nIt\0began (TASS, May 3, 2018).\n" },
            { "byte order marks inside", "A\uFEFFTitle\n\nIt \uFEFFbegan.\n" },
            { "unclosed brackets", "Title\n\n((((((((((((((((((((((((((((((((((((((((((\n\nIt began (TASS, May 3, 2018).\n" },
            { "unopened brackets", "Title\n\n)))))))))))) It began (TASS, May 3, 2018).\n" },
            { "unclosed quotes", "Title\n\n“““““ ‘‘‘‘ \"\"\" It began.\n\nIt “ended.\n" },
            { "lone surrogates", "Title \uD83D\n\nIt \uDE00 began (TASS, May 3, 2018) \uD83D.\n" },
            { "bidirectional controls", "Ti\u202Etle\n\nIt \u2066began\u2069 (TASS, May 3, 2018).\n" },
            { "no such day", "Title\n\nIt began (TASS, February 31, 2018).\n" },
            { "year 0", "Title\n\nIt began (TASS, 0000-00-00), 13/13/13, 99.99.9999.\n" },
            { "long title", new string('T', 5000) + "\n\nBody.\n" },
            { "other scripts", "Заголовок\n\nПутин встретился с 習近平 и محمد في Москве. Ο Μητσοτάκης είπε όχι. พระราชา.\n" },
            { "small letters", "title\n\nputin met merkel in moscow (tass, may 3, 2018). nato said no.\n" },
            { "look-alikes", "Title\n\nVladimir Рutin met Аngela Merkel in Mоscow.\n" },
            { "table", "Title\n\n| Name | City |\n|---|---|\n| Ann Lee | Oslo |\n| Bo Ek | Ulm |\n" },
            { "list", "Title\n\n- Ann Lee\n- Bo Ek\n* Oslo\n1. NATO\n" },
            { "hyphens", "Title\n\nUS- -led Ki-moon A--b -Putin- a-B-c-D al- Al-Assad-backed.\n" },
            { "capitals", "TITLE\n\n" + string.Concat(Enumerable.Repeat("PUTIN AND MERKEL MET IN MOSCOW ", 500)) + "\n" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_read(string name, string text)
    {
        var reading = Read.Text(text);
        Assert.True(Holds(reading, text), name);
        Assert.Equal(reading, Read.Text(text));
    }

    [Fact]
    public void A_megabyte_of_different_capitalised_words_is_read()
    {
        var words = Enumerable.Range(0, 150_000).Select(i => (char)('A' + (i % 26)) + "o" + (char)('a' + (i / 26 % 26)) + "e" + (i / 676));
        var text = "Title\n\n" + string.Join(' ', words) + ".\n";
        Assert.True(Holds(Read.Text(text), text));
    }

    [Fact]
    public void A_day_that_does_not_exist_is_reported_and_has_no_date()
    {
        var reading = Read.Body("It began (TASS, February 31, 2018).");
        Assert.Null(Assert.Single(reading.Citations).Date);
        Assert.Equal(("CORPUS0103", "February 31, 2018"), (reading.Findings[0].Rule, reading.Findings[0].Arguments[0]));
    }

    [Theory]
    [InlineData("(", 20_000)]
    [InlineData("(a", 20_000)]
    [InlineData("(a)", 20_000)]
    [InlineData("“a” ", 20_000)]
    [InlineData("May 3, ", 20_000)]
    [InlineData(",", 100_000)]
    [InlineData("word ", 200_000)]
    [InlineData("Capital Word ", 20_000)]
    [InlineData("‘", 50_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("“", 200_000)]
    [InlineData("'a ", 100_000)]
    [InlineData("“a,” he said and told and said. ", 10_000)]
    [InlineData("“It is,” said Angela Merkel and ", 10_000)]
    [InlineData("“a\n\n", 20_000)]
    [InlineData("> a\n\n", 20_000)]
    [InlineData("(TASS, May 3) ", 5_000)]
    [InlineData("A.", 50_000)]
    [InlineData("4 and ", 50_000)]
    [InlineData("'a ", 50_000)]
    public async Task Long_repetitions_are_read_in_bounded_time(string unit, int count)
    {
        var text = Read.Article(string.Concat(Enumerable.Repeat(unit, count)));
        var reading = await Task.Run(() => Read.Text(text)).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.True(Holds(reading, text));
    }

    [Theory]
    [InlineData(",", 100_000)]
    [InlineData("TASS, May 4; ", 10_000)]
    public async Task Long_brackets_are_read_in_bounded_time(string unit, int count)
    {
        var text = Read.Article("It began (" + string.Concat(Enumerable.Repeat(unit, count)) + "May 3, 2018).");
        var reading = await Task.Run(() => Read.Text(text)).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.True(Holds(reading, text));
    }

    [Fact]
    public void Random_text_holds_the_invariants()
    {
        string[] words =
        [
            "Interfax",
            "May",
            "3",
            "2018",
            "(",
            ")",
            ",",
            ";",
            "“",
            "”",
            "‘",
            "’s",
            ".",
            "Putin",
            "said",
            "\n\n",
            "see",
            "–",
            "U.S.",
            "😀",
            "S-300",
            "the",
            "and",
            "[",
            "]",
            "[1]",
            "[^1]:",
            "References",
            "ibid.",
            "n.d.",
            "https://example.org/a",
            "](",
            ">",
            "\"",
            "'",
            "\n",
            "last",
            "September",
            "1990s",
            "Monday",
            "according",
            "to",
            "he",
            "-",
            "Part",
            "（",
        ];
        Gen.Int[0, words.Length - 1]
            .Array[0, 80]
            .Select(w => string.Join(' ', w.Select(i => words[i])))
            .Sample(text => Assert.True(Holds(Read.Text(text), text), text), iter: 3000);
    }

    private static bool Holds(ArticleReading reading, string text)
    {
        var spans = reading
            .Citations.SelectMany(c => new[] { c.Span, c.Group, c.SupportMinimum, c.SupportMaximum })
            .Concat(reading.Sentences)
            .Concat(reading.Parentheticals.Select(p => p.Span))
            .Concat(reading.Quotations.Select(q => q.Span))
            .Concat(reading.Dates.Select(d => d.Span))
            .Concat(reading.Entities.SelectMany(e => e.Mentions).Select(m => m.Span))
            .Concat(reading.Blocks.Select(b => b.Span));
        var inside = spans.All(s => s.End <= text.Length);
        var ordered = reading.Sentences.Zip(reading.Sentences.Skip(1)).All(p => p.First.End <= p.Second.Start);
        var supported = reading.Citations.All(c => c.SupportMaximum.Contains(c.SupportMinimum) && c.SupportMaximum.End <= c.Span.Start);
        return inside && ordered && supported && reading.TextLength == text.Length;
    }
}
