using System;
using System.Linq;
using CorpusSdk.Generated;
using CorpusSdk.Reading;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>What generated members of fields give at run time.</summary>
public sealed class FieldAccessTests
{
    private const string Settings = """
        fields:
          region: { type: string, allowed: [north, deep south] }
          regions: { type: list of string, allowed: [north, deep south] }
          pages: integer
          share: list of number
          checked: boolean
          seen: list of date
          home: url
          part-of: article
          outlet: source
          about: list of entity
        """;

    private const string Text = """
        ---
        region: deep south
        regions: [deep south, north]
        pages: 12
        share: [0.5, 1]
        checked: true
        seen: ["2018-06", "January 18, 2018"]
        home: https://example.org/
        part-of: old-b
        outlet: TASS
        about: [Vladimir Putin, Nobody Known]
        ---
        A Title of Some Words

        Vladimir Putin spoke (TASS, May 3, 2018).
        """;

    private static readonly CorpusData Data = Read(("a", Text), ("b", "---\naliases: old-b\n---\nAnother\n\nIt began."));

    private static readonly Article Article = Data.FindArticle("a")!;

    private enum Region
    {
        North,
        DeepSouth,
    }

    [Fact]
    public void Values_have_their_types()
    {
        Assert.Equal(12, FieldAccess.Integer(Article, "pages"));
        Assert.Equal([0.5m, 1m], FieldAccess.Numbers(Article, "share"));
        Assert.True(FieldAccess.Boolean(Article, "checked"));
        Assert.Equal([EdtfDate.Month(2018, 6), EdtfDate.Day(2018, 1, 18)], FieldAccess.Dates(Article, "seen"));
        Assert.Equal("https://example.org/", FieldAccess.Url(Article, "home")!.ToString());
        string[] values = ["north", "deep south"];
        Assert.Equal(Region.DeepSouth, FieldAccess.Choice<Region>(Article, "region", values));
        Assert.Equal([Region.DeepSouth, Region.North], FieldAccess.Choices<Region>(Article, "regions", values));
    }

    [Fact]
    public void Names_lead_to_the_objects_of_the_corpus()
    {
        Assert.Same(Data.FindArticle("b"), FieldAccess.Article<Article>(Article, "part-of"));
        Assert.Same(Article.Citations[0].Source, FieldAccess.Source(Article, "outlet"));
        Assert.Equal(["Vladimir Putin"], FieldAccess.Entities(Article, "about").Select(e => e.Name));
    }

    [Fact]
    public void What_is_not_there_is_null_or_empty_and_a_required_field_says_so()
    {
        var other = Data.FindArticle("b")!;
        Assert.Null(FieldAccess.Text(other, "region"));
        Assert.Null(FieldAccess.Integer(other, "pages"));
        Assert.Null(FieldAccess.Choice<Region>(other, "region", ["north"]));
        Assert.Null(FieldAccess.Article<Article>(other, "part-of"));
        Assert.Empty(FieldAccess.Numbers(other, "share"));
        Assert.Empty(FieldAccess.Entities(other, "about"));
        var missing = Assert.IsType<InvalidOperationException>(FieldAccess.Missing(other, "region"));
        Assert.Equal("CORPUS0826: The document 'b.txt' has no 'region', which corpus.yml requires.", missing.Message);
    }

    [Fact]
    public void A_typed_list_has_the_articles_as_their_class()
    {
        var list = new ArticleList<Article>(Article.Model);
        Assert.Equal(Data.Articles.All, list.All);
        Assert.Same(Article, list[0]);
        Assert.Same(Data.FindArticle("b"), list.Find("old-b"));
        Assert.Null(list.Find("c"));
        var count = 0;
        foreach (var article in list)
            count += article.Id.Length;
        Assert.Equal(2, count);
    }

    private static CorpusData Read(params (string Id, string Text)[] documents)
    {
        var settings = CorpusSettings.Read(Settings);
        Assert.Empty(settings.Findings);
        var reader = new ArticleReader(new ReadingOptions { Settings = settings });
        return ReadCorpus.Of([.. documents.Select(d => (reader.Read(d.Id, d.Id + ".txt", d.Text), d.Text))]);
    }
}
