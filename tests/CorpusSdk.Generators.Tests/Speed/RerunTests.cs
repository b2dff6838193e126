using System;
using System.Diagnostics;
using System.Linq;
using CorpusSdk.Generators.Tests.Hosting;
using CorpusSdk.Generators.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusSdk.Generators.Tests.Speed;

/// <summary>Prints what a keystroke costs. The limits are far above the figures: a busy machine must not fail a build.</summary>
public sealed class RerunTests(ITestOutputHelper output)
{
    private const int Runs = 50;

    [Fact]
    public void An_unchanged_seed_costs_next_to_nothing() =>
        Assert.True(Median(TestCorpus.Of(("seed.txt", SeedTests.Seed)), "seed") < TimeSpan.FromMilliseconds(20));

    [Fact]
    public void An_unchanged_corpus_of_a_thousand_articles_is_not_read_again()
    {
        var corpus = TestCorpus.Of([
            .. Enumerable.Range(0, 1000).Select(i => (i + ".txt", "Title " + i + "\n\nSaid (Interfax, January 2, 2018).")),
        ]);
        Assert.True(Median(corpus, "1,000 articles") < TimeSpan.FromMilliseconds(200));
    }

    private TimeSpan Median(TestCorpus corpus, string name)
    {
        var host = new Host(corpus);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            corpus.Inputs,
            host.Parse,
            new InMemoryOptions(corpus.Properties)
        );
        var watch = Stopwatch.StartNew();
        driver = driver.RunGenerators(host.Compilation);
        var first = watch.Elapsed;
        var times = new TimeSpan[Runs];
        for (var i = 0; i < Runs; i++)
        {
            // A new compilation each time, as after a keystroke in a C# file.
            var edited = host.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("// " + i, host.Parse));
            watch.Restart();
            driver = driver.RunGenerators(edited);
            times[i] = watch.Elapsed;
        }

        Array.Sort(times);
        output.WriteLine(
            $"{name}: first run {first.TotalMilliseconds:F1} ms, unchanged rerun {times[Runs / 2].TotalMilliseconds:F2} ms (median of {Runs})"
        );
        return times[Runs / 2];
    }
}
