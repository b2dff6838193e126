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
    private const int Repeats = 9;

    public static void Write(TextWriter output, IReadOnlyList<int> sizes)
    {
        var table = new MarkdownTable("documents", "first run cpu s", "unchanged ms", "body edited ms", "title edited ms", "held MB");
        foreach (var size in sizes)
            Add(table, size);
        table.Write(output);
    }

    private static void Add(MarkdownTable table, int size)
    {
        ImmutableArray<(string Path, string Text)> documents =
        [
            .. Enumerable.Range(0, size).Select(i => ($"v{i / 500:D3}/a{i:D6}.txt", SyntheticCorpus.Article(i))),
        ];
        var inputs = GeneratorHost.Inputs(documents);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var driver = GeneratorHost.DriverOf(inputs);
        var start = Environment.CpuUsage.TotalTime;
        driver = driver.RunGenerators(GeneratorHost.Compilation);
        var first = Environment.CpuUsage.TotalTime - start;
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;

        var unchanged = Best(() => driver.RunGenerators(GeneratorHost.Compilation));
        var edited = inputs[size / 2];
        var (path, text) = documents[size / 2];
        var middle = text.IndexOf("\n\n", text.Length / 2, StringComparison.Ordinal);
        var versions = 0;
        var body = BestEdit(() => text.Insert(middle, $" A remark of version {versions++} follows."));
        var title = BestEdit(() => $"Version {versions++} of " + text);
        table.Add(size, first.TotalSeconds, unchanged, body, title, held);

        double BestEdit(Func<string> next)
        {
            var best = double.MaxValue;
            for (var i = 0; i < Repeats; i++)
            {
                var changed = GeneratorHost.DocumentOf(path, next());
                driver = driver.ReplaceAdditionalText(edited, changed);
                edited = changed;
                best = Math.Min(best, Milliseconds(() => driver = driver.RunGenerators(GeneratorHost.Compilation)));
            }

            return best;
        }
    }

    private static double Best(Action action) => Enumerable.Range(0, Repeats).Min(_ => Milliseconds(action));

    private static double Milliseconds(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
