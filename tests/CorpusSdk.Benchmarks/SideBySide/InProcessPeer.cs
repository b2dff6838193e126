using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Benchmarks.Engine;
using CorpusSdk.Benchmarks.Measuring;

namespace CorpusSdk.Benchmarks.SideBySide;

/// <summary>A peer that is a .NET library.</summary>
internal abstract class InProcessPeer : Peer
{
    // The day on which the articles are read; speed does not depend on it.
    private static readonly DateOnly AnyDay = new(2020, 1, 31);

    protected abstract string Version { get; }

    protected abstract IReadOnlyList<PlacedDate> Read(string text, DateOnly published);

    public override PeerRun Run(IReadOnlyList<LabelledText> texts, IReadOnlyList<string> articles)
    {
        List<IReadOnlyList<PlacedDate>> dates = [.. texts.Select(t => Read(t.Text, t.Published))];
        ProcessorTime.Warm(() => Read(articles[0], AnyDay));
        var cost = ProcessorTime.OfWarm(() =>
        {
            foreach (var article in articles)
                Read(article, AnyDay);
        });
        return new PeerRun(Version, dates, cost.MegabytesPerSecond(articles.Sum(Texts.Bytes)));
    }
}
