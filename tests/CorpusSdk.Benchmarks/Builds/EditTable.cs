using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using CorpusSdk.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>What an editor pays among many documents: the generator's time after one change, in the compiler's driver; and the memory that its values hold.</summary>
internal static class EditTable
{
    private const int Repeats = 15;

    public static IReadOnlyList<EditFigure> Write(TextWriter output, IReadOnlyList<int> sizes)
    {
        var figures = sizes.SelectMany(size => new[] { "citations", "articles" }.Select(level => Measure(size, level))).ToList();
        var table = new MarkdownTable(
            "level",
            "documents",
            "first run cpu s",
            "unchanged ms",
            "body edited ms",
            "source named ms",
            "title edited ms",
            "values MB",
            "with files MB"
        );
        foreach (var f in figures)
            table.Add(f.Level, f.Documents, f.First, f.Unchanged, f.Body, f.Source, f.Title, f.ValuesMegabytes, f.AllMegabytes);
        table.Write(output);
        return figures;
    }

    private static EditFigure Measure(int size, string level)
    {
        ImmutableArray<(string Path, string Text)> documents =
        [
            .. Enumerable.Range(0, size).Select(i => ($"v{i / 500:D3}/a{i:D6}.txt", SyntheticCorpus.Article(i))),
        ];
        var inputs = GeneratorHost.Inputs(documents);
        var properties = GeneratorHost.Properties.SetItem("CorpusSymbols", level);
        // A class named like its namespace gives no files, but all values that files are made of; the diagnostics are the compiler's.
        var values = Held(Driver(inputs, properties.Add("CorpusClass", "Consumer")), out var silent, out _) - HeldByDiagnostics(silent);
        var held = Held(Driver(inputs, properties), out var driver, out var first);

        var unchanged = Enumerable.Range(0, Repeats).Min(_ => Run());
        var edited = inputs[size / 2];
        var (path, text) = documents[size / 2];
        var middle = text.IndexOf("\n\n", text.Length / 2, StringComparison.Ordinal);
        var versions = 0;
        var body = Edit(() => text.Insert(middle, $" A remark of version {versions++} follows."));
        var source = Edit(() => text.Insert(middle, $" More is known (Gazette {versions++}, May 3, 2018)."));
        var title = Edit(() => $"Version {versions++} of " + text);
        return new(level, size, first, unchanged, body, source, title, values, held);

        double Edit(Func<string> next)
        {
            var best = double.MaxValue;
            for (var i = 0; i < Repeats; i++)
            {
                var changed = GeneratorHost.DocumentOf(path, next());
                driver = driver.ReplaceAdditionalText(edited, changed);
                edited = changed;
                best = Math.Min(best, Run());
            }

            return best;
        }

        double Run()
        {
            var start = Environment.CpuUsage.TotalTime;
            driver = driver.RunGenerators(GeneratorHost.Compilation);
            return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }
    }

    // Megabytes that diagnostics like those of a run take.
    private static double HeldByDiagnostics(GeneratorDriver driver)
    {
        var diagnostics = driver.GetRunResult().Diagnostics.Where(d => d.Location != Location.None).ToList();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var copies = diagnostics
            .Select(d =>
            {
                var place = d.Location.GetLineSpan();
                return Diagnostic.Create(d.Descriptor, Location.Create(place.Path, d.Location.SourceSpan, place.Span), d.GetMessage());
            })
            .ToList();
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        GC.KeepAlive(copies);
        return held;
    }

    private static GeneratorDriver Driver(ImmutableArray<AdditionalText> inputs, ImmutableDictionary<string, string> properties) =>
        GeneratorHost.DriverOf(inputs, properties, IncrementalGeneratorOutputKind.Implementation);

    // Megabytes that a first run leaves.
    private static double Held(GeneratorDriver fresh, out GeneratorDriver driver, out double seconds)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Environment.CpuUsage.TotalTime;
        driver = fresh.RunGenerators(GeneratorHost.Compilation);
        seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        GC.KeepAlive(driver);
        return held;
    }
}
