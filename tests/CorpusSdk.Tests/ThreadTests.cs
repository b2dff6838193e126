using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace CorpusSdk.Tests;

/// <summary>One object per article, citation and entity, whoever comes first.</summary>
public sealed class ThreadTests
{
    private const int Rounds = 2500;
    private const int Threads = 8;

    [Fact]
    public void Racing_threads_get_the_same_objects()
    {
        var document = Corpora.Document("President Vladimir Putin said “it is over now” (Interfax, May 4, 2018).");
        for (var round = 0; round < Rounds; round++)
        {
            var corpus = Corpora.Of(("a", document));
            var seen = new ConcurrentBag<(object, object, object, object, object)>();
            Parallel.For(
                0,
                Threads,
                new ParallelOptions { MaxDegreeOfParallelism = Threads },
                _ =>
                {
                    var article = corpus.Articles[0];
                    var citations = article.Citations;
                    seen.Add((article, citations, citations[0], citations[0].Source!, corpus.People[0].Mentions[0]));
                }
            );
            Assert.Single(seen.Distinct());
        }
    }

    [Fact]
    public void Reading_a_citation_again_allocates_nothing()
    {
        static int Touch()
        {
            var article = SeedCorpus.Articles.RussiaUsesKoreanCrisisToScorePointsInItsStandoffWithUS;
            var citation = article.Citations.Interfax_2018_01_02;
            var length =
                citation.Span.Length + citation.Support.Minimum.Length + citation.Date!.Value.YearNumber + citation.Source!.Name.Length;
            foreach (var other in article.Citations)
                length += other.Index;
            return length + article.Text.AsSpan(citation.Span).Length + (citation.Source == SeedCorpus.Sources.Interfax ? 1 : 0);
        }

        var first = Touch();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = Touch();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, second);
    }
}
