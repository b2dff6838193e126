using System;

namespace CorpusSdk.Benchmarks.Measuring;

/// <summary>
/// Measures processor time, not time by the wall, and takes the best of several samples: others may use the machine, and they only ever make a sample
/// worse. The garbage collector's work is part of it.
/// </summary>
internal static class ProcessorTime
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan FirstWarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortestSample = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan LongestSampling = TimeSpan.FromSeconds(5);
    private const int Samples = 9;

    /// <summary>Brings code that several measurements share to its final tier.</summary>
    public static void Warm(Action action)
    {
        for (var start = Now; Now - start < FirstWarmUp; )
            action();
    }

    /// <summary>The cost of one run, after runs that bring the code to its final tier.</summary>
    public static Measurement OfWarm(Action action)
    {
        var runs = 0;
        var start = Now;
        do
        {
            action();
            runs++;
        } while (Now - start < WarmUp);

        var runsPerSample = Math.Max(1, (int)(runs * (ShortestSample / WarmUp)));
        var best = TimeSpan.MaxValue;
        var allocated = long.MaxValue;
        start = Now;
        for (var sample = 0; sample < Samples && Now - start < LongestSampling; sample++)
        {
            var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
            var before = Now;
            for (var run = 0; run < runsPerSample; run++)
                action();
            var time = (Now - before) / runsPerSample;
            best = time < best ? time : best;
            allocated = Math.Min(allocated, (GC.GetAllocatedBytesForCurrentThread() - allocatedBefore) / runsPerSample);
        }

        return new Measurement(best, allocated);
    }

    private static TimeSpan Now => Environment.CpuUsage.TotalTime;
}
