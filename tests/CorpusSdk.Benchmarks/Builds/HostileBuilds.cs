using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using CorpusSdk.Benchmarks.Measuring;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>What builds of hostile corpora cost, and what they say.</summary>
internal static partial class HostileBuilds
{
    // From the list of inputs to a compiler that reads documents, and has not read them all.
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);

    // Lines of what a build says that are shown beside the table.
    private const int Examples = 5;

    public static void Write(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-hostile-").FullName;
        try
        {
            var feed = BuildFeed.Pack(folder);
            var table = new MarkdownTable("corpus", "ends with", "says", "cpu s", "wall s", "peak MB");
            foreach (var corpus in HostileCorpus.All)
            {
                Console.Error.WriteLine(corpus.Name);
                Add(table, corpus, Directory.CreateTempSubdirectory("corpus-hostile-").FullName, feed);
            }

            table.Write(output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Add(MarkdownTable table, HostileCorpus corpus, string place, BuildFeed feed)
    {
        var documents = Directory.CreateDirectory(Path.Combine(place, "corpus")).FullName;
        corpus.Write(documents);
        var project = new CorpusProject(place, feed, canFail: true);
        var meanwhile = corpus.Meanwhile is { } change ? DuringCompilation(place, () => change(documents)) : Task.CompletedTask;
        var build = project.Build(BuildVariant.Of(corpus.Level));
        meanwhile.Wait();
        var said = Codes().Matches(build.Output).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal).Take(4).ToList();
        table.Add(
            corpus.Name,
            build.ExitCode,
            said.Count == 0 ? "nothing" : string.Join(", ", said),
            build.Processor,
            build.Wall,
            build.PeakMegabytes
        );
        foreach (var line in build.Output.Split('\n').Where(l => Codes().IsMatch(l)).Distinct().Take(Examples))
            Console.Error.WriteLine(line.TrimEnd());
        Directory.Delete(place, recursive: true);
    }

    private static async Task DuringCompilation(string place, Action change)
    {
        var inputs = Path.Combine(place, "obj", "Release", "net10.0", "CorpusSdk.inputs.tsv");
        while (!File.Exists(inputs))
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        await Task.Delay(Delay);
        change();
    }

    [GeneratedRegex(@"(error|warning) [A-Z]+\d+")]
    private static partial Regex Codes();
}
