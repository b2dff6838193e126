using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusSdk.Benchmarks.Measuring;

namespace CorpusSdk.Benchmarks.Engine;

/// <summary>Tables of the reading engine's speed.</summary>
internal static class EngineTables
{
    private static readonly int[] Lengths = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>One article after the other: milliseconds, speed and allocation of each mode.</summary>
    public static void WriteArticles(TextWriter output, IReadOnlyList<string> articles)
    {
        ProcessorTime.Warm(() => ReadingMode.Everything.Read(articles[0]));
        var bytes = articles.Sum(Texts.Bytes);
        var table = new MarkdownTable(
            $"{articles.Count} × {bytes / 1000.0 / articles.Count:0.0} KB",
            "MB/s",
            "ms per article",
            "KB allocated per article"
        );
        foreach (var mode in ReadingMode.All)
        {
            var cost = ProcessorTime.OfWarm(() =>
            {
                foreach (var article in articles)
                    mode.Read(article);
            });
            table.Add(
                mode.Name,
                cost.MegabytesPerSecond(bytes),
                cost.Time.TotalMilliseconds / articles.Count,
                cost.Allocated / 1000.0 / articles.Count
            );
        }

        table.Write(output);
    }

    /// <summary>One document of growing length: megabytes a second stay the same where time is linear.</summary>
    public static void WriteLengths(TextWriter output)
    {
        var table = new MarkdownTable([
            "MB/s on one document of",
            .. Lengths.Select(n => n >= 1_000_000 ? $"{n / 1_000_000} MB" : $"{n / 1000} KB"),
        ]);
        foreach (var mode in ReadingMode.All)
        {
            var cells = new List<object> { mode.Name };
            foreach (var length in Lengths)
            {
                var text = Texts.OfLength(length);
                cells.Add(ProcessorTime.OfWarm(() => mode.Read(text)).MegabytesPerSecond(Texts.Bytes(text)));
            }

            table.Add([.. cells]);
        }

        table.Write(output);
    }

    /// <summary>Hostile input: the time for twice the length over the time for the length is about 2 where time is linear.</summary>
    /// <param name="output">Takes the table.</param>
    /// <param name="length">Length of each input in characters.</param>
    public static void WriteHostile(TextWriter output, int length)
    {
        var table = new MarkdownTable($"hostile input of {length:N0} characters, everything read", "ms", "MB/s", "time(2n) / time(n)");
        foreach (var (name, make) in HostileInputs.All)
        {
            var once = make(length / 2);
            var twice = make(length);
            var half = ProcessorTime.OfWarm(() => ReadingMode.Everything.Read(once)).Time;
            var whole = ProcessorTime.OfWarm(() => ReadingMode.Everything.Read(twice));
            table.Add(name, whole.Time.TotalMilliseconds, whole.MegabytesPerSecond(Texts.Bytes(twice)), whole.Time / half);
            Console.Error.WriteLine($"{name}: {whole.Time.TotalMilliseconds:0.0} ms");
        }

        table.Write(output);
    }
}
