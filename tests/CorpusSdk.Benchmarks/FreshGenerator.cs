extern alias generator;
using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Runtime;
using CorpusSdk.Benchmarks.Engine;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Runs of the generator in a process that has not run it before, as a compiler has it: the seed alone, which pays for loading what the engine knows
/// and for compiling its code; then all articles of a folder; then the same without a change.
/// </summary>
internal static class FreshGenerator
{
    /// <param name="folder">Folder of <c>.txt</c> articles; null for the seed alone.</param>
    public static int Run(string? folder)
    {
        var seed = Texts.Seed;
        var start = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        new generator::CorpusSdk.Reading.ArticleReader().Read("seed", "seed.txt", seed);
        Print("first reading", watch, start);

        var driver = GeneratorHost.NewDriver();
        start = Environment.CpuUsage.TotalTime;
        watch.Restart();
        driver = driver.RunGenerators(GeneratorHost.Compilation);
        Print("first run", watch, start);
        if (folder is not null)
        {
            var articles = Texts.OfFolder(folder);
            driver = GeneratorHost.NewDriver([.. articles.Select((text, i) => ($"article{i}.txt", text))]);
            start = Environment.CpuUsage.TotalTime;
            watch.Restart();
            driver = driver.RunGenerators(GeneratorHost.Compilation);
            Print($"{articles.Count} articles, each", watch, start, articles.Count);
        }

        start = Environment.CpuUsage.TotalTime;
        watch.Restart();
        driver.RunGenerators(GeneratorHost.Compilation);
        Print("unchanged", watch, start);
        return 0;
    }

    private static void Print(string name, Stopwatch watch, TimeSpan start, int runs = 1)
    {
        var processor = Environment.CpuUsage.TotalTime - start;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {watch.Elapsed.TotalMilliseconds / runs:0.00} ms, {processor.TotalMilliseconds / runs:0.00} ms of processor time; "
                    + $"compiled since the start: {JitInfo.GetCompiledMethodCount():N0} methods in {JitInfo.GetCompilationTime().TotalMilliseconds:0} ms"
            )
        );
    }
}
