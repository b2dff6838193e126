using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Positions are those of the text as given, whatever its line ends and whatever stands before.</summary>
public sealed class SpanTests
{
    private const string Template =
        "{0}Leaders Meet Again{n}{n}Publication: Eurasia Daily Monitor Volume: 15 Issue: 7{n}{n}(Source: Sky News){n}{n}"
        + "{0}On January 11, 2018, President Vladimir Putin said, “it is {0} all over now,” in Moscow (Interfax, January 11, 2018). "
        + "The intercontinental ballistic missile (ICBM) {0} is a “final argument” (posledny dovod).{n}";

    public static IEnumerable<TheoryDataRow<string, string>> Variants =>
        from end in new[] { "\n", "\r\n", "\r" }
        from mark in new[] { "", "😀 ", "𝔸𝔹 " }
        select new TheoryDataRow<string, string>(end, mark);

    [Theory]
    [MemberData(nameof(Variants))]
    public void Every_span_holds_what_it_says(string lineEnd, string mark)
    {
        var text = Template.Replace("{n}", lineEnd, System.StringComparison.Ordinal).Replace("{0}", mark, System.StringComparison.Ordinal);
        var reading = Read.Text(text);

        Assert.Equal(mark + "Leaders Meet Again", text.Slice(reading.Title!.Span));
        Assert.Equal("(Source: Sky News)", text.Slice(reading.Credits[0].Span));
        var citation = Assert.Single(reading.Citations);
        Assert.Equal("(Interfax, January 11, 2018)", text.Slice(citation.Span));
        Assert.Equal("Interfax, January 11, 2018", text.Slice(citation.Group));
        Assert.EndsWith("in Moscow", text.Slice(citation.SupportMinimum), System.StringComparison.Ordinal);
        Assert.Equal(7, citation.Line);
        Assert.Equal("January 11, 2018", text.Slice(reading.Dates[0].Span));
        Assert.StartsWith("“it is", text.Slice(reading.Quotations[0].Span), System.StringComparison.Ordinal);
        Assert.Equal("(ICBM)", text.Slice(reading.Acronyms[0].Span));
        Assert.Equal("(posledny dovod)", text.Slice(reading.Glosses[0].Span));
        Assert.Equal(2, reading.Sentences.Count);
        var putin = reading.Entities.Single(e => e.Id == "vladimir-putin");
        Assert.Equal("Vladimir Putin", text.Slice(putin.Mentions[0].Span));
        Assert.Equal(["(ICBM)", "(Interfax, January 11, 2018)", "(Source: Sky News)", "(posledny dovod)"], Texts(text, reading));
    }

    private static IEnumerable<string> Texts(string text, ArticleReading reading) =>
        reading.Parentheticals.Select(p => text.Slice(p.Span)).Order(System.StringComparer.Ordinal);
}
