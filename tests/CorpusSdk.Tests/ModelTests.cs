using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusSdk.Tests;

public sealed class ModelTests
{
    [Fact]
    public void Typed_members_and_lists_are_the_same_objects()
    {
        var article = SeedCorpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS;
        Assert.Same(article, SeedCorpus.Articles[0]);
        Assert.Same(article, SeedCorpus.Data.FindArticle("000_68f0b5480876e0b5"));
        Assert.Same(article.Citations.Interfax_2018_01_02, article.Citations[5]);
        Assert.Same(SeedCorpus.Sources.Interfax, article.Citations[5].Source);
        Assert.Same(SeedCorpus.People.VladimirPutin, SeedCorpus.Data.FindEntity(EntityKind.Person, "vladimir-putin"));
        Assert.Same(SeedCorpus.People.VladimirPutin, article.Mentions.First(m => m.Text == "Putin").Entity);
        Assert.Same(SeedCorpus.Publications.EurasiaDailyMonitor, article.Publication);
    }

    [Fact]
    public void What_is_not_there_is_null()
    {
        Assert.Null(SeedCorpus.Articles.Find("nothing"));
        Assert.Null(SeedCorpus.Sources.Find("nothing"));
        Assert.Null(SeedCorpus.People.Find("moscow"));
        Assert.Null(SeedCorpus.Data.FindPublication("nothing"));
        Assert.Null(SeedCorpus.Data.FindEntity<Place>("vladimir-putin"));
        Assert.NotNull(SeedCorpus.Data.FindEntity<Entity>("vladimir-putin"));
    }

    [Fact]
    public void Serialising_any_object_does_not_walk_in_circles()
    {
        var article = Corpora.Seed;
        var options = new JsonSerializerOptions { WriteIndented = false };
        Assert.Equal("\"interfax\"", JsonSerializer.Serialize(SeedCorpus.Sources.Interfax, options));
        Assert.Equal("\"vladimir-putin\"", JsonSerializer.Serialize<Entity>(SeedCorpus.People.VladimirPutin, options));
        Assert.Equal("\"000_68f0b5480876e0b5\"", JsonSerializer.Serialize<Article>(article, options));
        foreach (var (value, id) in new (object, string)[] { (article, article.Id), (SeedCorpus.People.VladimirPutin, "vladimir-putin") })
            Assert.Equal('"' + id + '"', JsonSerializer.Serialize(value, options));
        Assert.Equal("\"2018-01-02\"", JsonSerializer.Serialize(article.Citations[5].Date!.Value, options));
        Assert.Equal(EdtfDate.Parse("2018-01"), JsonSerializer.Deserialize<EdtfDate>("\"2018-01\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>("\"soon\""));
        foreach (var value in new object[] { article.Citations[0], article.Mentions[0], article.Quotations[0] })
            Assert.Equal(
                JsonValueKind.Object,
                JsonDocument.Parse(JsonSerializer.Serialize(value, value.GetType(), options)).RootElement.ValueKind
            );
    }

    [Fact]
    public void ToJson_follows_the_contract()
    {
        var root = JsonDocument.Parse(Corpora.Seed.ToJson()).RootElement;
        Assert.Equal(
            "schema file id title publication published authors credits blocks sentences parentheticals citations dates quotations entities acronyms glosses diagnostics",
            string.Join(' ', root.EnumerateObject().Select(p => p.Name))
        );
        Assert.Equal("corpus-inspect/1", root.GetProperty("schema").GetString());
        Assert.Contains("“probable adversary”", Corpora.Seed.Text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\\u201C", Corpora.Seed.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_of_two_sources_are_one_element_of_json_and_two_citations()
    {
        var article = Corpora.Of(("a", Corpora.Document("It began (AP; TASS, May 3, 2018)."))).Articles[0];
        Assert.Equal(2, article.Citations.Count);
        Assert.Same(article.Citations[0].Parenthetical, article.Citations[1].Parenthetical);
        var citations = JsonDocument.Parse(article.ToJson()).RootElement.GetProperty("citations");
        Assert.Equal(1, citations.GetArrayLength());
        Assert.Equal(2, citations[0].GetProperty("sources").GetArrayLength());
    }

    [Fact]
    public void ToString_gives_what_is_written()
    {
        var citation = Corpora.Seed.Citations[5];
        Assert.Equal("(Interfax, January 2)", citation.ToString());
        Assert.Equal("2018-01-02", $"{citation.Date}");
        Assert.Equal("Interfax", $"{citation.Source}");
        Assert.Equal("000_68f0b5480876e0b5.txt(13,1001)", $"{citation.Location}");
        Assert.StartsWith("A frustrated Russian foreign ministry", $"{citation.Support}", StringComparison.Ordinal);
        Assert.Equal("Russia Uses Korean Crisis to Score Points in Its Standoff With US", $"{Corpora.Seed}");
        Assert.StartsWith("1 article, 8 citations of 5 sources, 11 quotations, ", $"{SeedCorpus.Data.Summary}", StringComparison.Ordinal);
    }

    [Fact]
    public void Units_of_spans_are_converted_by_the_text()
    {
        var text = Corpora.Of(("a", Corpora.Document("A 😀 é stood (AP, May 3, 2018)."))).Articles[0].Text;
        var start = text.ToString().IndexOf('é', StringComparison.Ordinal);
        var span = new TextSpan(start, start + 1);
        Assert.Equal(new CodePointSpan(start - 1, start), text.ToCodePoints(span));
        Assert.Equal(new Utf8Span(start + 2, start + 4), text.ToUtf8(span));
        Assert.Equal("é", System.Text.Encoding.UTF8.GetString(text.Utf8[(start + 2)..(start + 4)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => text[new TextSpan(0, text.Length + 1)]);
    }

    [Fact]
    public void The_support_of_a_citation_is_sentences()
    {
        var support = Corpora.Seed.Citations[0].Support;
        Assert.Equal(4, support.Sentences.Count);
        Assert.StartsWith("The expression went out of use", support.Sentence.Text, StringComparison.Ordinal);
        Assert.Same(support.Sentence, support.Sentences[^1]);
        Assert.EndsWith("as before", support.MinimumText, StringComparison.Ordinal);
    }
}
