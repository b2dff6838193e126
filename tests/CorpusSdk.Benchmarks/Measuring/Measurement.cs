using System;

namespace CorpusSdk.Benchmarks.Measuring;

/// <summary>What one run of an action costs.</summary>
/// <param name="Time">Processor time, all threads of the process.</param>
/// <param name="Allocated">Bytes allocated by the thread that ran it.</param>
internal readonly record struct Measurement(TimeSpan Time, long Allocated)
{
    /// <summary>Megabytes (10⁶ bytes) a second for an input of this many bytes.</summary>
    public double MegabytesPerSecond(long bytes) => bytes / 1e6 / Time.TotalSeconds;
}
