using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>Runs a command and measures it with all processes it waits for, by <c>/usr/bin/time</c>.</summary>
/// <param name="Processor">Seconds of processor time, user and system.</param>
/// <param name="Wall">Seconds by the wall.</param>
/// <param name="PeakMegabytes">Resident memory of the largest process, 10⁶ bytes.</param>
/// <param name="Output">What it printed.</param>
/// <param name="ExitCode">What it ended with.</param>
internal sealed record TimedProcess(double Processor, double Wall, double PeakMegabytes, string Output, int ExitCode)
{
    private const string Time = "/usr/bin/time";

    /// <exception cref="InvalidOperationException">The command failed, or cannot be measured here.</exception>
    public static TimedProcess Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] command) =>
        Run(folder, environment, canFail: false, command);

    /// <summary>The same of a command that may fail.</summary>
    public static TimedProcess Run(string folder, IReadOnlyDictionary<string, string> environment, bool canFail, string[] command)
    {
        if (!File.Exists(Time))
            throw new InvalidOperationException(Time + " is needed to measure builds (package time).");
        var figures = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Time, ["-f", "%U %S %M", "-o", figures, .. command])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var (name, value) in environment)
                start.Environment[name] = value;
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + errors.Result;
            process.WaitForExit();
            var wall = watch.Elapsed.TotalSeconds;
            if (process.ExitCode != 0 && !canFail)
                throw new InvalidOperationException(string.Join(' ', command) + " failed:\n" + output);
            // The figures of a command that failed stand below a line about it.
            var fields = Array.ConvertAll(File.ReadAllLines(figures)[^1].Split(' '), f => double.Parse(f, CultureInfo.InvariantCulture));
            return new(fields[0] + fields[1], wall, fields[2] * 1024 / 1e6, output, process.ExitCode);
        }
        finally
        {
            File.Delete(figures);
        }
    }
}
