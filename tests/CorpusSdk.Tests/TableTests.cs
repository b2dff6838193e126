using System;
using System.Collections.Generic;
using CorpusSdk.InMemory;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Catalogue;
using CorpusSdk.Reading.Encoding;
using CsCheck;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>Tables that are damaged, newer, or of another text.</summary>
public sealed class TableTests
{
    private static readonly string Text = Corpora.Document(
        "President Vladimir Putin said “it is over now” (Interfax, May 4, 2018). The missile (ICBM) flew (AP; TASS, May 3)."
    );

    private static readonly ArticleReading Reading = new ArticleReader().Read("a", "a.txt", Text);
    private static readonly NamesOfArticle Names = NameCollector.Collect(Reading, Text);
    private static readonly string Catalogue = CatalogueEncoder.Encode(CatalogueBuilder.Build([Names], default));
    private static readonly string Shard = ShardEncoder.Encode([
        new("a", "a.txt", null, TableName.Of(Names), ArticleEncoder.Encode(Reading, Text, TableName.Of(Names))),
    ]);

    [Fact]
    public void Tables_need_no_escapes() => Assert.DoesNotContain(Catalogue + Shard, c => c is < ' ' or > '~' or '"' or '\\');

    [Fact]
    public void A_truncated_table_is_a_coded_error()
    {
        for (var length = 0; length < Shard.Length; length++)
            Opens(Catalogue, Shard[..length]);
        for (var length = 0; length < Catalogue.Length; length++)
            Opens(Catalogue[..length], Shard);
    }

    [Fact]
    public void A_table_with_changed_bytes_gives_a_coded_error_or_other_values_and_never_another_exception() =>
        Gen.Select(Gen.Int[0, Shard.Length - 1], Gen.Char[' ', '~'], Gen.Int[0, Catalogue.Length - 1])
            .Sample(
                (at, c, other) =>
                {
                    Opens(Catalogue, Shard[..at] + c + Shard[(at + 1)..]);
                    Opens(Catalogue[..other] + c + Catalogue[(other + 1)..], Shard);
                },
                iter: 5000
            );

    [Fact]
    public void A_newer_format_is_refused_with_its_code()
    {
        var newer = new CompactWriter();
        newer.Number(6);
        var problem = Assert.Throws<CorpusFormatException>(() => Open(Catalogue, newer.ToString()).Articles.Count);
        Assert.Equal("CORPUS0902", problem.Code);
        Assert.Contains("table format 6", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_reads_citations_needs_no_entity_of_the_catalogue()
    {
        var withoutEntities = Catalogue[..Catalogue.IndexOf("vladimir-putin", StringComparison.Ordinal)];
        var article = Open(withoutEntities, Shard).Articles[0];
        Assert.Equal("Interfax", article.Citations[0].Source!.Name);
        Assert.Equal("it is over now", article.Quotations[0].Text.Trim('“', '”'));
        var problem = Assert.Throws<CorpusFormatException>(() => article.Mentions[0].Entity);
        Assert.Equal("CORPUS0907", problem.Code);
    }

    [Fact]
    public void Another_text_is_refused_with_its_code()
    {
        var model = new InMemoryModel(Catalogue, Shard, [new InMemoryDocument("a", "a.txt", null, Text + " changed")]);
        var problem = Assert.Throws<CorpusFormatException>(() => model.Data.Articles[0].Text);
        Assert.Equal("CORPUS0908", problem.Code);
    }

    private static CorpusData Open(string catalogue, string shard) =>
        new InMemoryModel(catalogue, shard, [new InMemoryDocument("a", "a.txt", null, Text)]).Data;

    private static void Opens(string catalogue, string shard)
    {
        try
        {
            Everything.Read(Open(catalogue, shard));
        }
        catch (CorpusFormatException problem)
        {
            Assert.StartsWith("CORPUS09", problem.Code, StringComparison.Ordinal);
        }
    }
}
