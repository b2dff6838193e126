using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusSdk.Benchmarks.Engine;
using CorpusSdk.Benchmarks.Measuring;

namespace CorpusSdk.Benchmarks.SideBySide;

/// <summary>Readers of dates on the same texts: what they find, whether the value is right, how fast they are.</summary>
internal static class DateTable
{
    public static void Write(TextWriter output, IReadOnlyList<string> articles)
    {
        var texts = LabelledTexts.Load();
        var labels = texts.Sum(t => t.Dates.Count);
        var table = new MarkdownTable(
            $"{labels} dates in {texts.Count} paragraphs",
            "found",
            "value right",
            "MB/s",
            "speed of CorpusSdk is"
        );
        var own = 0.0;
        foreach (var peer in (Peer[])[new CorpusPeer(), new RecognizersPeer(), new NodePeer("chrono-node")])
        {
            if (peer.Run(texts, articles) is not { } run)
                continue;
            if (peer is CorpusPeer)
                own = run.MegabytesPerSecond;
            var (found, right) = Score(texts, run.Dates);
            table.Add(
                peer.Name + " " + run.Version,
                $"{found} ({100.0 * found / labels:0.0} %)",
                $"{right} ({100.0 * right / labels:0.0} %)",
                run.MegabytesPerSecond,
                $"{own / run.MegabytesPerSecond:N0} ×"
            );
        }

        output.WriteLine($"Speed on {articles.Count} articles, {articles.Sum(Texts.Bytes) / 1000.0:N0} KB.");
        output.WriteLine();
        table.Write(output);
    }

    // A label counts as found when a found date overlaps it, and as right when one that does has its value.
    private static (int Found, int Right) Score(List<LabelledText> texts, IReadOnlyList<IReadOnlyList<PlacedDate>> found)
    {
        var (overlapping, right) = (0, 0);
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var label in texts[i].Dates)
            {
                List<PlacedDate> here = [.. found[i].Where(label.Overlaps)];
                overlapping += here.Count > 0 ? 1 : 0;
                right += here.Exists(d => d.Value == label.Value) ? 1 : 0;
            }
        }

        return (overlapping, right);
    }
}
