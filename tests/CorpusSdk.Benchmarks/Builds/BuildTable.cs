using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusSdk.Benchmarks.Measuring;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>
/// The table of builds: corpora of several sizes at each level, beside the bare compiler and, where their folder is given, the peers. Each build is
/// cold and runs several times; the best counts, since others on the machine only make a run worse.
/// </summary>
internal static class BuildTable
{
    /// <param name="output">Takes the table.</param>
    /// <param name="sizes">Numbers of documents.</param>
    /// <param name="repeats">Runs of each build.</param>
    /// <param name="peers">Folder of the installed peers; null for none.</param>
    public static void Write(TextWriter output, IReadOnlyList<int> sizes, int repeats, string? peers)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-builds-").FullName;
        try
        {
            var feed = BuildFeed.Pack(folder);
            var table = new MarkdownTable("build", "documents", "cpu s", "over floor", "wall s", "peak MB", "generator s", "assembly MB");
            foreach (var size in sizes)
                AddSize(table, folder, feed, size, repeats, peers);
            table.Write(output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void AddSize(MarkdownTable table, string folder, BuildFeed feed, int size, int repeats, string? peers)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, "n" + size)).FullName;
        SyntheticCorpus.Write(Path.Combine(place, "corpus"), size);
        var project = new CorpusProject(place, feed);
        var floor = double.NaN;
        foreach (var variant in Variants(size))
        {
            var best = Enumerable.Range(0, repeats).Select(_ => project.Build(variant)).MinBy(b => b.Processor)!;
            if (variant == BuildVariant.Floor)
                floor = best.Processor;
            var generator = CorpusProject.GeneratorSeconds(project.Build(variant, reportGenerators: true));
            table.Add(
                variant.Name,
                size,
                best.Processor,
                best.Processor - floor,
                best.Wall,
                best.PeakMegabytes,
                generator,
                project.AssemblyMegabytes
            );
            Console.Error.WriteLine($"{variant.Name} {size}: {best.Processor:0.00} cpu s");
        }

        if (peers is not null)
        {
            foreach (var peer in PeerBuilds.Run(peers, size, repeats))
                table.Add(peer.Name, size, peer.Processor, "", peer.Wall, peer.PeakMegabytes, "", "");
        }

        Directory.Delete(place, recursive: true);
    }

    // A hundred thousand documents in one project are for the catalogue alone.
    private static BuildVariant[] Variants(int size) =>
        size > 20_000
            ? [BuildVariant.Floor, BuildVariant.Catalogue]
            : [BuildVariant.Floor, BuildVariant.Catalogue, BuildVariant.Articles, BuildVariant.Citations];
}
