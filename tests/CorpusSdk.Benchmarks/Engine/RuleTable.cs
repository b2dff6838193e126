using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusSdk.Benchmarks.Measuring;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Comparison;

namespace CorpusSdk.Benchmarks.Engine;

/// <summary>What the rules about documents cost beside the reading itself.</summary>
internal static class RuleTable
{
    private static readonly ArticleReader WithoutRules = new(new ReadingOptions { Review = false });
    private static readonly ArticleReader WithRules = new();

    public static void Write(TextWriter output, IReadOnlyList<string> articles)
    {
        ProcessorTime.Warm(() => Read(WithRules, 0));
        var readings = Enumerable.Range(0, articles.Count).Select(i => Read(WithRules, i)).ToList();
        var traits = readings.Select((r, i) => DocumentTraits.Of(r, articles[i])).ToList();
        var plain = MillisecondsOf(() => ReadAll(WithoutRules));
        var table = new MarkdownTable($"{articles.Count} articles", "ms per article", "% of reading");
        Add("reading without rules about the whole article", plain);
        Add("these rules", MillisecondsOf(() => ReadAll(WithRules)) - plain);
        Add("facts of files, limits", MillisecondsOf(() => readings.ForEach(r => DocumentFindings.Of(r, Text(r)))));
        Add("what documents are compared by", MillisecondsOf(() => readings.ForEach(r => DocumentTraits.Of(r, Text(r)))));
        Add("comparing all", MillisecondsOf(() => _ = CorpusComparison.Of(traits).Count()));
        table.Write(output);

        void Add(string name, double milliseconds) => table.Add(name, milliseconds / articles.Count, milliseconds / plain * 100);

        void ReadAll(ArticleReader reader)
        {
            for (var i = 0; i < articles.Count; i++)
                Read(reader, i);
        }

        ArticleReading Read(ArticleReader reader, int i) => reader.Read(Id(i), Id(i) + ".txt", articles[i]);

        string Text(ArticleReading reading) => articles[int.Parse(reading.Id, CultureInfo.InvariantCulture)];
    }

    private static string Id(int i) => i.ToString(CultureInfo.InvariantCulture);

    private static double MillisecondsOf(System.Action action) => ProcessorTime.OfWarm(action).Time.TotalMilliseconds;
}
