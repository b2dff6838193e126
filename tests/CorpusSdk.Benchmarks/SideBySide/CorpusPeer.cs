using System;
using System.Collections.Generic;
using CorpusSdk.Reading;

namespace CorpusSdk.Benchmarks.SideBySide;

/// <summary>This project's reader: dates of running text and of citations.</summary>
internal sealed class CorpusPeer : InProcessPeer
{
    public override string Name => "CorpusSdk.Reading";

    protected override string Version => "this commit";

    protected override IReadOnlyList<PlacedDate> Read(string text, DateOnly published)
    {
        var options = new ReadingOptions
        {
            Published = EdtfDate.Day(published.Year, published.Month, published.Day),
            Quotations = false,
            Entities = false,
        };
        var reading = new ArticleReader(options).Read("article", "article.txt", text);
        var found = new List<PlacedDate>(reading.Dates.Count + reading.Citations.Count);
        foreach (var date in reading.Dates)
            found.Add(new PlacedDate(date.Span.Start, date.Span.End, date.Date.ToString()));
        foreach (var citation in reading.Citations)
        {
            if (citation.Date is { } date)
                found.Add(new PlacedDate(citation.Group.Start, citation.Group.End, date.Date.ToString()));
        }

        return found;
    }
}
