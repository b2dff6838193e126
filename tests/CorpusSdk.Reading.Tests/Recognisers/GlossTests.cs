using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests;

/// <summary>Terms that are translated in brackets.</summary>
public sealed class GlossTests
{
    [Theory]
    [InlineData("The “probable adversary” (veroyatny protivnik) came.", "veroyatny protivnik", "probable adversary")]
    [InlineData("The \"main enemy\" (glavny protivnik) came.", "glavny protivnik", "main enemy")]
    [InlineData("Exercise Severny Veter (“Northern Wind”) began.", "Severny Veter", "Northern Wind")]
    [InlineData("A 😀 “final argument” (posledny dovod) was made.", "posledny dovod", "final argument")]
    [InlineData("The “near abroad” (ближнее зарубежье) was meant.", "ближнее зарубежье", "near abroad")]
    [InlineData("The word tartylu (“pulling back”) is new.", "tartylu", "pulling back")]
    [InlineData("Today the phrase atmanirbhar bharat (self-reliant India) is heard.", "atmanirbhar bharat", "self-reliant India")]
    [InlineData("The Kazakh word jaylau (summer pasture) was printed.", "jaylau", "summer pasture")]
    [InlineData("The Latin phrase festina lente (hurry slowly) was printed.", "festina lente", "hurry slowly")]
    public void A_gloss(string body, string term, string gloss)
    {
        var found = Assert.Single(Read.Body(body).Glosses);
        Assert.EndsWith(term, found.Term, System.StringComparison.Ordinal);
        Assert.Equal(gloss, found.Gloss);
    }

    [Theory]
    [InlineData("The typhoon Doksuri (杜苏芮) came.")]
    [InlineData("The paper Vesti (Вести) wrote it.")]
    [InlineData("The city of Nanjing (南京) grew.")]
    [InlineData("The ministry (国防部, guofang bu) grew.")]
    public void A_word_of_another_script_is_a_gloss_without_a_term(string body)
    {
        var reading = Read.Body(body);
        Assert.Equal(ParentheticalClass.Gloss, Assert.Single(reading.Parentheticals).Class);
        Assert.Empty(reading.Glosses);
    }

    [Theory]
    [InlineData("The “probable adversary” (as it was called) came.")]
    [InlineData("The “probable adversary” (the United States) came.")]
    [InlineData("The “probable adversary” (12 times) came.")]
    [InlineData("The word stagnation (which he avoids) came.")]
    [InlineData("The term sovereignty (since May) came.")]
    [InlineData("The German government (red, green) came.")]
    [InlineData("The probable adversary (veroyatny protivnik) came.")]
    [InlineData("The “probable adversary” of them (veroyatny protivnik) came.")]
    [InlineData("The “probable adversary” (one two three four five six seven eight nine) came.")]
    public void What_is_no_gloss(string body)
    {
        var reading = Read.Body(body);
        Assert.Empty(reading.Glosses);
        Assert.DoesNotContain(reading.Parentheticals, p => p.Class == ParentheticalClass.Gloss);
    }
}
