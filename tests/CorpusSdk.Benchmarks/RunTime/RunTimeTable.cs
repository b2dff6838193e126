using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.Benchmarks.Measuring;

namespace CorpusSdk.Benchmarks.RunTime;

/// <summary>
/// Using a compiled corpus beside one JSON file of the same data, read by System.Text.Json with generated code: one article of many, with and without the
/// start of the process; and all citations, warm. Each program measures itself and prints one line of JSON.
/// </summary>
internal static class RunTimeTable
{
    private const int Repeats = 7;

    public static RunTimeFigures Write(TextWriter output, int articles)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-run-").FullName;
        try
        {
            var feed = BuildFeed.Pack(folder);
            var place = Directory.CreateDirectory(Path.Combine(folder, "corpus-app")).FullName;
            SyntheticCorpus.Write(Path.Combine(place, "corpus"), articles);
            var corpus = new CorpusProject(place, feed, Program("CorpusProgram.cs.txt"));
            corpus.Build(BuildVariant.Articles);
            var jsonPlace = Directory.CreateDirectory(Path.Combine(folder, "json-app")).FullName;
            var json = new CorpusProject(jsonPlace, feed, Program("JsonProgram.cs.txt"));
            json.Build(BuildVariant.Plain);
            var data = Path.Combine(folder, "articles.json");
            corpus.Run("export", data);

            var id = $"v{((articles / 2) - 1) / 500 + 1:D3}/a{articles / 2:D6}";
            var table = new MarkdownTable(
                "one article of " + articles.ToString("N0", CultureInfo.InvariantCulture),
                "process ms",
                "peak MB",
                "first use ms",
                "allocated MB"
            );
            var one = Add(table, "CorpusSdk", () => corpus.Run("one", id));
            var peer = Add(table, "System.Text.Json", () => json.Run("one", id, data));
            var empty = Add(table, "empty program", () => json.Run("none"));
            var all = Best(() => corpus.Run("all"), "milliseconds");
            corpus.Publish(BuildVariant.Articles.Trimmed);
            Add(table, "CorpusSdk, trimmed", () => corpus.RunPublished("one", id));
            corpus.Publish(BuildVariant.Articles.Native);
            Add(table, "CorpusSdk, NativeAOT", () => corpus.RunPublished("one", id));
            json.Publish(BuildVariant.Plain.Native);
            Add(table, "System.Text.Json, NativeAOT", () => json.RunPublished("one", id, data));
            Add(table, "empty program, NativeAOT", () => json.RunPublished("none"));
            table.Write(output);

            output.WriteLine(
                $"All {all.Value("count"):N0} citations, warm: {all.Value("milliseconds"):0.0} ms, {all.Value("bytes"):N0} bytes allocated."
            );
            output.WriteLine();
            return new(one, peer, empty, all.Value("count"), all.Value("milliseconds"), all.Value("bytes"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Program(string name) => File.ReadAllText(Repository.PathOf("tests/CorpusSdk.Benchmarks/RunTime/" + name));

    private static RunTimeFigure Add(MarkdownTable table, string name, Func<TimedProcess> run)
    {
        var runs = Enumerable.Range(0, Repeats).Select(_ => run()).ToList();
        var figures = runs.Select(Figures.Of).ToList();
        var best = new RunTimeFigure(
            runs.Min(r => r.Wall) * 1000,
            runs.Min(r => r.PeakMegabytes),
            figures.Min(f => f.Value("milliseconds")),
            figures.Min(f => f.Value("bytes")) / 1e6
        );
        table.Add(name, best.Process, best.PeakMegabytes, best.FirstUse, best.AllocatedMegabytes);
        return best;
    }

    private static Figures Best(Func<TimedProcess> run, string figure) =>
        Enumerable.Range(0, Repeats).Select(_ => Figures.Of(run())).MinBy(f => f.Value(figure))!;

    private sealed class Figures(Dictionary<string, double> values)
    {
        public static Figures Of(TimedProcess run) => new(JsonSerializer.Deserialize<Dictionary<string, double>>(run.Output)!);

        public double Value(string name) => values[name];
    }
}
