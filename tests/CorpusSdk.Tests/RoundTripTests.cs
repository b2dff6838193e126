using System.Linq;
using CorpusSdk.Reading;
using CsCheck;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>What was read is what the model gives back after encoding and decoding.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Parts =
    [
        "President Vladimir Putin said it (Interfax, May 4, 2018).",
        "Moscow denounced the plan as “an act of war” (AP; TASS, May 3).",
        "The intercontinental ballistic missile (ICBM) 😀 flew (see EDM, March 3, 2016).",
        "The “final word” (posledny dovod) came in June 2014–May 2019.",
        "It began (Smith, 2016) and went on (https://example.org/a/b).",
        "Nothing is cited here, 𝔸 said.",
        "Several days were named (Interfax, January 1–3, 7, 2018; TASS, January 7, 9–11).",
        "“It is over,” Angela Merkel said (Reuters, December 28–January 3).",
    ];

    [Fact]
    public void Every_part_of_a_reading_comes_back() =>
        Gen.Int[0, Parts.Length - 1]
            .Array[0, 12]
            .Sample(
                chosen =>
                {
                    var text = Corpora.Document(string.Join("\n\n", chosen.Select(i => Parts[i])));
                    var reading = new ArticleReader().Read("a", "a.txt", text);
                    Equal(reading, ReadCorpus.Of([(reading, text)]).Articles[0]);
                },
                iter: 500
            );

    [Fact]
    public void Every_part_of_a_Markdown_document_comes_back()
    {
        const string text =
            "# A *Title*\n\n![a](b.png \"Photo: Ann Lee\")\n\n**Vladimir Putin** said “it *is* over” ([Interfax](https://www.interfax.ru/a/1), *May 4*, 2018). "
            + "See [the report](https://example.org/a).[^1]\n\n> Said &amp; done.\n\n[^1]: Kommersant, May 3, 2018.\n";
        var reading = new ArticleReader().Read("a", "a.md", text);
        var article = ReadCorpus.Of([(reading, text)]).Articles[0];
        Equal(reading, article);
        Assert.Equal("A Title", article.Title);
        Assert.Equal("Said & done.", article.Sentences[^1].Text);
        Assert.Equal("Said &amp; done.", article.Text[article.Sentences[^1].Span]);
        Assert.Equal("(Interfax, May 4, 2018)", article.Citations[0].Text);
        Assert.Equal("Vladimir Putin said “it is over”", article.Citations[0].Support.MinimumText);
        Assert.Equal("“it is over”", article.Quotations[0].Text);
        Assert.Equal("the report", article.Citations[1].Text);
        Assert.All(reading.Sentences, s => Assert.Equal(reading.Plain(text, s), article.Text.Plain(s)));
        Assert.Contains("\"text\":\"(Interfax, May 4, 2018)\"", article.ToJson());
    }

    [Fact]
    public void The_compiled_seed_equals_the_seed_that_is_read_now()
    {
        var text = Corpora.Seed.Text.ToString();
        Equal(new ArticleReader().Read(Corpora.Seed.Id, Corpora.Seed.SourceFile, text), Corpora.Seed);
    }

    private static void Equal(ArticleReading reading, Article article)
    {
        Assert.Equal(reading.Title?.Text, article.Title);
        Assert.Equal(reading.Title?.Span, article.TitleSpan);
        Assert.Equal(reading.Publication?.Name, article.Publication?.Name);
        Assert.Equal((reading.Publication?.Volume, reading.Publication?.Issue), (article.Volume, article.Issue));
        Assert.Equal((reading.Published?.Date, reading.Published?.Basis), (article.Published?.Value, article.Published?.Basis));
        Assert.Equal(reading.Blocks.Select(b => (b.Span, b.Kind)), article.Blocks.Select(b => (b.Span, b.Kind)));
        Assert.Equal(reading.Sentences, article.Sentences.Select(s => s.Span));
        Assert.Equal(reading.Parentheticals.Select(p => (p.Span, p.Class)), article.Parentheticals.Select(p => (p.Span, p.Class)));
        Assert.Equal(reading.Credits.Select(c => (c.Span, c.Source)), article.Credits.Select(c => (c.Span, c.Source)));
        Assert.Equal(reading.Dates.Select(d => (d.Span, d.Date, d.Basis)), article.Dates.Select(d => (d.Span, d.Value, d.Basis)));
        Assert.Equal(reading.Acronyms.Select(a => (a.Short, a.Long, a.Span)), article.Acronyms.Select(a => (a.Short, a.Long, a.Span)));
        Assert.Equal(reading.Glosses.Select(g => (g.Term, g.Gloss, g.Span)), article.Glosses.Select(g => (g.Term, g.Meaning, g.Span)));
        Assert.Equal(
            reading.Quotations.Select(q => (q.Span, q.Kind, q.Rule, string.Join(' ', q.Speakers))),
            article.Quotations.Select(q => (q.Span, q.Kind, q.Rule, string.Join(' ', q.Speakers.Select(s => s.Kind + ":" + s.Id))))
        );
        Assert.Equal(
            reading.Entities.SelectMany(e => e.Mentions.Select(m => (m.Span, m.Form, e.Key))).OrderBy(m => m.Span),
            article.Mentions.Select(m => (m.Span, m.Form, m.Entity.Kind + ":" + m.Entity.Id))
        );
        Assert.Equal(reading.Citations.Sum(c => System.Math.Max(1, c.Sources.Count)), article.Citations.Count);
        Assert.Equal(
            reading.Citations.SelectMany(c =>
                c.Sources.Select(s => (c.Span, s.Id, s.Written, c.Date?.Date, c.SupportMinimum, c.SupportMaximum, c.Line, c.See))
            ),
            article
                .Citations.All.Where(c => c.Source is not null)
                .Select(c =>
                    (c.Span, c.Source!.Id, c.SourceAsWritten!, c.Date?.Value, c.Support.Minimum, c.Support.Maximum, c.Location.Line, c.See)
                )
        );
    }
}
