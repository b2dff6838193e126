using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using CorpusSdk.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>How long a first run of the generator, as an editor hosts it, goes on after the compiler no longer wants it, asked at moments spread over the whole run.</summary>
internal static class CancelTable
{
    private const int Moments = 25;

    public static void Write(TextWriter output, int documents)
    {
        var inputs = GeneratorHost.Inputs([
            .. Enumerable.Range(0, documents).Select(i => ($"v{i / 500:D3}/a{i:D6}.txt", SyntheticCorpus.Article(i))),
        ]);
        // The first run also compiles the generator.
        Run(inputs, TimeSpan.MaxValue);
        var whole = Run(inputs, TimeSpan.MaxValue);
        var table = new MarkdownTable("documents", "whole run ms", "runs cancelled", "ended after, median ms", "worst ms");
        var waits = Enumerable
            .Range(0, Moments)
            .Select(i => Run(inputs, whole * ((i + 0.5) / Moments)))
            .Where(w => w >= TimeSpan.Zero)
            .Select(w => w.TotalMilliseconds)
            .Order()
            .ToList();
        table.Add(documents, whole.TotalMilliseconds, waits.Count, waits[waits.Count / 2], waits[^1]);
        table.Write(output);
    }

    // The time from the request to the end of the run; the whole time of a run that nobody cancels, and less than nothing when it ended before.
    private static TimeSpan Run(ImmutableArray<AdditionalText> inputs, TimeSpan moment)
    {
        var driver = GeneratorHost.DriverOf(inputs, disabled: IncrementalGeneratorOutputKind.Implementation);
        using var cancellation = new CancellationTokenSource();
        var ended = 0L;
        var run = new Thread(() =>
        {
            try
            {
                driver.RunGenerators(GeneratorHost.Compilation, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                // That is what was asked for.
            }

            ended = Stopwatch.GetTimestamp();
        });
        var asked = Stopwatch.GetTimestamp();
        run.Start();
        if (moment != TimeSpan.MaxValue && !run.Join(moment))
        {
            asked = Stopwatch.GetTimestamp();
            cancellation.Cancel();
        }

        run.Join();
        var waited = Stopwatch.GetElapsedTime(asked, ended);
        return moment == TimeSpan.MaxValue || cancellation.IsCancellationRequested ? waited : -waited;
    }
}
