using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using CorpusSdk.Benchmarks.Engine;
using CorpusSdk.Benchmarks.Measuring;
using CorpusSdk.Benchmarks.SideBySide;

namespace CorpusSdk.Benchmarks;

/// <summary>Writes the measured parts of <c>docs/performance.md</c>.</summary>
internal static class PerformancePage
{
    /// <summary>Writes the part about reading.</summary>
    /// <param name="folder">Folder of <c>.txt</c> articles to measure on besides the seed; null for the seed alone.</param>
    public static int WriteReading(string? folder) => Write("reading", text => Reading(text, folder));

    /// <summary>Writes the part about large corpora.</summary>
    /// <param name="sizes">Numbers of documents.</param>
    /// <param name="peers">Folder of the installed peers; null for none.</param>
    public static int WriteLarge(IReadOnlyList<int> sizes, string? peers) => Write("large", text => LargeCorpora.Write(text, sizes, peers));

    private static int Write(string part, Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        text.WriteLine(Stamp());
        text.WriteLine();
        write(text);
        var path = Repository.PathOf("docs/performance.md");
        var page = File.ReadAllText(path);
        var marker = $"<!-- {part}: start -->";
        var start = page.IndexOf(marker, StringComparison.Ordinal) + marker.Length;
        var end = page.IndexOf($"<!-- {part}: end -->", StringComparison.Ordinal);
        File.WriteAllText(path, page[..start] + "\n\n" + text + page[end..]);
        return 0;
    }

    private static void Reading(TextWriter text, string? folder)
    {
        text.WriteLine("### Articles");
        text.WriteLine();
        EngineTables.WriteArticles(text, [Texts.Seed]);
        if (folder is not null)
            EngineTables.WriteArticles(text, Texts.OfFolder(folder));
        text.WriteLine("### Length");
        text.WriteLine();
        EngineTables.WriteLengths(text);
        text.WriteLine("### Hostile input");
        text.WriteLine();
        EngineTables.WriteHostile(text, 1_000_000);
        text.WriteLine("### Dates, side by side");
        text.WriteLine();
        DateTable.Write(text, [Texts.Seed]);
        text.WriteLine("### A fresh process");
        text.WriteLine();
        text.WriteLine("```");
        text.Write(Fresh(folder));
        text.WriteLine("```");
        text.WriteLine();
    }

    private static string Stamp()
    {
        var version = typeof(PerformancePage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        var date = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"Measured {date}, version {version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, "
            + $"{Environment.ProcessorCount} processors{Model()}.";
    }

    private static string Model()
    {
        const string File = "/proc/cpuinfo";
        if (!System.IO.File.Exists(File))
            return "";
        var line = Array.Find(System.IO.File.ReadAllLines(File), l => l.StartsWith("model name", StringComparison.Ordinal));
        return line is null ? "" : $" ({line[(line.IndexOf(':') + 1)..].Trim()})";
    }

    private static string Fresh(string? folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, folder is null ? ["fresh"] : ["fresh", folder])
        {
            RedirectStandardOutput = true,
        };
        // A fresh process compiles as the compiler does, whatever the other tables are measured with.
        start.Environment.Remove("DOTNET_TieredCompilation");
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }
}
