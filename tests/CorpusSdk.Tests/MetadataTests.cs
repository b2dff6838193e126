using System;
using System.Linq;
using System.Text.Json;
using CorpusSdk.Reading;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>What front matter and sidecars state is what the model gives back.</summary>
public sealed class MetadataTests
{
    private const string Text = """
        ---
        id: harbor/strike
        title: Dockers Walk Out
        subtitle: A second week — 𝔸
        language: en
        source-language: "no"
        tags: [strike, harbor]
        url: https://example.org/strike
        archived: https://archive.example/strike
        license: CC-BY-4.0
        draft: true
        summary: Nobody works.
        aliases: [old-strike, Strike in the Harbor]
        region: north
        pages: 012
        share: 1.50
        checked: TRUE
        seen: 2018-06
        places: [Oslo, 7]
        none: []
        ---
        It began at night.
        """;

    private static readonly Article Article = Model(Text);

    [Fact]
    public void Every_value_comes_back()
    {
        Assert.Equal(("A second week — 𝔸", "en", "no"), (Article.Subtitle, Article.Language, Article.SourceLanguage));
        Assert.Equal(["strike", "harbor"], Article.Tags);
        Assert.Equal(
            ("https://example.org/strike", "https://archive.example/strike"),
            (Article.Url?.ToString(), Article.Archived?.ToString())
        );
        Assert.Equal(("CC-BY-4.0", true, "Nobody works."), (Article.License, Article.IsDraft, Article.Summary));
        Assert.Equal(["old-strike", "Strike in the Harbor"], Article.Aliases);
        Assert.Equal("checked, none, pages, places, region, seen, share", string.Join(", ", Article.Fields.Keys));
        var fields = Article.Fields;
        Assert.Equal(("012", 12m, 12L), (fields["pages"].Text, fields["pages"].Number, fields["pages"].Integer));
        Assert.Equal((1.50m, null), (fields["share"].Number, fields["share"].Integer));
        Assert.Equal((true, EdtfDate.Month(2018, 6)), (fields["checked"].Boolean, fields["seen"].Date));
        Assert.Equal([FieldKind.Text, FieldKind.Number], fields["places"].Items.Select(i => i.Kind));
        Assert.Empty(fields["none"].Items);
        Assert.Equal(
            (null, null, null, null),
            (fields["region"].Number, fields["region"].Boolean, fields["region"].Date, fields["region"].Reference)
        );
    }

    [Fact]
    public void An_article_that_says_nothing_has_empty_values()
    {
        var article = Model("A Title\n\nIt began.");
        Assert.Null(article.Subtitle ?? article.Language ?? article.License ?? article.Summary);
        Assert.Null(article.Url ?? article.Archived);
        Assert.False(article.IsDraft);
        Assert.Empty(article.Tags);
        Assert.Empty(article.Aliases);
        Assert.Empty(article.Fields);
        Assert.False(JsonDocument.Parse(article.ToJson()).RootElement.TryGetProperty("metadata", out _));
    }

    [Fact]
    public void The_json_has_typed_values()
    {
        var root = JsonDocument.Parse(Article.ToJson()).RootElement;
        Assert.Equal("Dockers Walk Out", root.GetProperty("title").GetProperty("text").GetString());
        Assert.Equal(
            """{"checked":true,"none":[],"pages":12,"places":["Oslo",7],"region":"north","seen":"2018-06","share":1.50}""",
            root.GetProperty("metadata").GetProperty("fields").GetRawText()
        );
        Assert.True(root.GetProperty("metadata").GetProperty("draft").GetBoolean());
    }

    [Fact]
    public void A_title_of_a_sidecar_stands_nowhere_in_the_text()
    {
        var article = Model("It began at night.", "title: Dockers Walk Out\ndate: 2018-06-15");
        Assert.Equal(("Dockers Walk Out", null), (article.Title, article.TitleSpan));
        Assert.Equal(PublishedBasis.Given, article.Published!.Basis);
        var title = JsonDocument.Parse(article.ToJson()).RootElement.GetProperty("title");
        Assert.Equal("""{"text":"Dockers Walk Out","start":null,"end":null}""", title.GetRawText());
    }

    [Theory]
    [InlineData("harbor/strike", true)]
    [InlineData("old-strike", true)]
    [InlineData("Strike in the Harbor", true)]
    [InlineData("harbor", false)]
    public void An_article_is_found_by_its_id_and_its_aliases(string id, bool isFound)
    {
        var reading = new ArticleReader().Read("a", "a.txt", Text);
        var data = ReadCorpus.Of([(reading, Text)]);
        Assert.Equal(isFound, data.Articles.Find(id) is not null);
        Assert.Equal(isFound, CorpusData.Merge(Corpora.Of(("b", "Another")), data).FindArticle(id) is not null);
    }

    private static Article Model(string text, string? sidecar = null) =>
        ReadCorpus.Of([(new ArticleReader().Read("a", "a.txt", text, sidecar), text)]).Articles[0];
}
