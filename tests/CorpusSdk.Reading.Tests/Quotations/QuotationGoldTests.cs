using System;
using System.Linq;
using Xunit;

namespace CorpusSdk.Reading.Tests.Quotations;

/// <summary>Accuracy on <c>tests/gold/quotations-own.jsonl</c>. The floors hold; a change that lowers a figure is seen here.</summary>
public sealed class QuotationGoldTests(ITestOutputHelper output)
{
    private static readonly Lazy<QuotationScore> Score = new(() => QuotationScore.Of(GoldDocument.Load("quotations-own.jsonl")));

    [Fact]
    public void Spans()
    {
        Report();
        Assert.True(Score.Value.GoldSpans >= 160);
        Assert.True(Score.Value.SpanF1 >= 0.95, Score.Value.ToString());
    }

    [Fact]
    public void Kinds_and_supporting_citations()
    {
        Assert.True(Score.Value.KindAccuracy >= 0.90, Score.Value.ToString());
        Assert.True(Score.Value.CitationAccuracy >= 0.95, Score.Value.ToString());
    }

    [Fact]
    public void Speakers()
    {
        Assert.True(Score.Value.SpeakerPrecision >= 0.90, Score.Value.ToString());
        Assert.True(Score.Value.SpeakerRecall >= 0.70, Score.Value.ToString());
    }

    private void Report()
    {
        output.WriteLine(Score.Value.ToString());
        foreach (var miss in Score.Value.Misses.Order(StringComparer.Ordinal))
            output.WriteLine(miss);
    }
}
