using System;
using System.Diagnostics;
using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>One run of the generator in a process that has not run it before, and one without a change.</summary>
internal static class FreshGenerator
{
    public static int Run()
    {
        var driver = GeneratorHost.NewDriver();
        var watch = Stopwatch.StartNew();
        driver = driver.RunGenerators(GeneratorHost.Compilation);
        Print("first run", watch);
        watch.Restart();
        driver.RunGenerators(GeneratorHost.Compilation);
        Print("unchanged", watch);
        return 0;
    }

    private static void Print(string name, Stopwatch watch) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {watch.Elapsed.TotalMilliseconds:0.00} ms"));
}
