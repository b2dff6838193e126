using System;
using System.Linq;
using Xunit;

namespace CorpusSdk.Tests;

public sealed class ListTests
{
    [Fact]
    public void Merging_is_associative_and_a_corpus_merged_with_itself_is_the_same()
    {
        var parts = new[] { "a", "b", "c" }.Select(id => Corpora.Of((id, Corpora.Document($"It ended (Interfax, May 4, 2018). {id}"))));
        var (a, b, c) = (parts.ElementAt(0), parts.ElementAt(1), parts.ElementAt(2));
        var left = CorpusData.Merge(CorpusData.Merge(a, b), c);
        var right = CorpusData.Merge(a, CorpusData.Merge(b, c));
        Assert.Equal(left.Articles.All, right.Articles.All);
        Assert.Equal(a.Articles.All, CorpusData.Merge(a, a).Articles.All);
        Assert.Single(CorpusData.Merge(a, a).Sources[0].Citations);
    }

    [Fact]
    public void Find_returns_null_for_null()
    {
        Assert.Null(SeedCorpus.Data.FindArticle(null!));
        Assert.Null(SeedCorpus.Data.FindSource(null!));
        Assert.Null(SeedCorpus.Data.FindPublication(null!));
        Assert.Null(SeedCorpus.Data.FindEntity(EntityKind.Person, null!));
        Assert.Null(SeedCorpus.People.Find(null!));
    }

    [Fact]
    public void Lists_and_the_text_of_a_citation_are_made_once()
    {
        static int Touch()
        {
            var citation = Corpora.Seed.Citations[5];
            var count = citation.Text.Length + citation.Support.Sentence.Index + citation.Source!.Citations.Count;
            count += Corpora.Seed.Sentences.Count + Corpora.Seed.Quotations.Count + Corpora.Seed.Entities.Count;
            count += SeedCorpus.Data.People.Count + SeedCorpus.People.VladimirPutin.Articles.Count + citation.Source.Articles.Count;
            return count + SeedCorpus.People.VladimirPutin.Mentions.Count;
        }

        var first = Touch();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = Touch();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, second);
    }
}
