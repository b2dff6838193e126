using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Which brackets belong together, and what each is.</summary>
public sealed class BracketTests
{
    [Theory]
    [InlineData("It (began) in (Kyiv).", "(began)|(Kyiv)")]
    [InlineData("It (had (long (ago))) begun.", "(had (long (ago)))|(long (ago))|(ago)")]
    [InlineData("It (began\nlate) here.", "(began\nlate)")]
    [InlineData("It (began [early]) here.", "(began [early])|[early]")]
    [InlineData("It “(began)” here.", "(began)")]
    [InlineData("It (began (late here.", "")]
    [InlineData("It began) late (here.", "")]
    [InlineData("It (began late) (here", "(began late)")]
    [InlineData("It [began] {late} here.", "[began]")]
    [InlineData("It [was (late here].", "[was (late here]")]
    [InlineData("It () began.", "()")]
    public void Brackets_are_paired(string body, string expected) =>
        Assert.Equal(expected, string.Join('|', Read.Body(body).Parentheticals.Select(p => Read.Article(body).Slice(p.Span))));

    [Fact]
    public void A_bracket_does_not_close_in_another_paragraph()
    {
        const string body = "It (began early.\n\nIt ended) late, and nobody knew why.";
        var reading = Read.Body(body);
        Assert.Empty(reading.Parentheticals);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal(("CORPUS0301", 3, 4), (finding.Rule, finding.Line, finding.Column));
        Assert.Equal("(", Read.Article(body).Slice(finding.Span));
    }

    [Fact]
    public void Every_unclosed_bracket_is_reported_once() =>
        Assert.Equal(["CORPUS0301", "CORPUS0301"], Read.Body("It (began (late here.").Findings.Select(f => f.Rule));

    [Theory]
    [InlineData("(Interfax, May 4, 2018)", ParentheticalClass.Citation)]
    [InlineData("(Photo: Anna Berg)", ParentheticalClass.Credit)]
    [InlineData("(ICBM)", ParentheticalClass.Acronym)]
    [InlineData("(杜苏芮)", ParentheticalClass.Gloss)]
    [InlineData("(also known as Kuban)", ParentheticalClass.Alias)]
    [InlineData("(a.k.a. Kuban)", ParentheticalClass.Alias)]
    [InlineData("(formerly Kuban)", ParentheticalClass.Alias)]
    [InlineData("(May 24)", ParentheticalClass.Date)]
    [InlineData("(May 24, 1999)", ParentheticalClass.Date)]
    [InlineData("(1950–1953)", ParentheticalClass.Date)]
    [InlineData("(2008-2010)", ParentheticalClass.Date)]
    [InlineData("(April 2011–March 2017)", ParentheticalClass.Date)]
    [InlineData("(see Part One)", ParentheticalClass.CrossReference)]
    [InlineData("(see table 2)", ParentheticalClass.CrossReference)]
    [InlineData("(Part Three)", ParentheticalClass.CrossReference)]
    [InlineData("(then as the Soviet Union)", ParentheticalClass.Aside)]
    [InlineData("(or on anything)", ParentheticalClass.Aside)]
    [InlineData("(born 1970)", ParentheticalClass.Aside)]
    [InlineData("(42)", ParentheticalClass.Other)]
    [InlineData("(*)", ParentheticalClass.Other)]
    [InlineData("()", ParentheticalClass.Other)]
    [InlineData("(30.1%)", ParentheticalClass.Other)]
    public void A_bracket_has_a_class(string bracket, ParentheticalClass expected) =>
        Assert.Equal(expected, Assert.Single(Read.Body("The committee met " + bracket + " in Kyiv.", "2018-06-15").Parentheticals).Class);

    [Theory]
    [InlineData("(formerlyknown Kuban)")]
    [InlineData("(known)")]
    [InlineData("(seen from Kyiv)")]
    public void A_word_that_only_begins_like_an_opener_is_an_aside(string bracket) =>
        Assert.Equal(ParentheticalClass.Aside, Assert.Single(Read.Body("The committee met " + bracket + " in Kyiv.").Parentheticals).Class);

    [Fact]
    public void Deep_nesting_is_read_to_a_limit()
    {
        var deep = "It " + new string('(', 20_000) + "x" + new string(')', 20_000) + " ended.";
        Assert.Equal(32, Read.Body(deep).Parentheticals.Count);
    }
}
