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
    /// <returns>The figures of the table.</returns>
    public static IReadOnlyList<BuildFigure> Write(TextWriter output, IReadOnlyList<int> sizes, int repeats, string? peers)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-builds-").FullName;
        try
        {
            var feed = BuildFeed.Pack(folder);
            var figures = sizes.SelectMany(size => Measure(folder, feed, size, repeats, peers)).ToList();
            Table(figures).Write(output);
            return figures;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static MarkdownTable Table(List<BuildFigure> figures)
    {
        var table = new MarkdownTable("build", "documents", "cpu s", "over floor", "wall s", "peak MB", "generator s", "assembly MB");
        foreach (var f in figures)
        {
            var floor = figures.First(o => o.Documents == f.Documents && o.Name == BuildVariant.Floor.Name).Processor;
            var isPeer = double.IsNaN(f.AssemblyMegabytes);
            table.Add(
                f.Name,
                f.Documents,
                f.Processor,
                isPeer ? "" : f.Processor - floor,
                f.Wall,
                f.PeakMegabytes,
                double.IsNaN(f.Generator) ? "" : f.Generator,
                isPeer ? "" : f.AssemblyMegabytes
            );
        }

        return table;
    }

    private static List<BuildFigure> Measure(string folder, BuildFeed feed, int size, int repeats, string? peers)
    {
        var figures = new List<BuildFigure>();
        var place = Directory.CreateDirectory(Path.Combine(folder, "n" + size)).FullName;
        SyntheticCorpus.Write(Path.Combine(place, "corpus"), size);
        var project = new CorpusProject(place, feed);
        var text =
            Directory.EnumerateFiles(Path.Combine(place, "corpus"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length)
            / 1e6;
        foreach (var variant in Variants(size))
        {
            // A corpus that is built once is built with the report.
            var isOnce = repeats == 1;
            var best = Enumerable.Range(0, repeats).Select(_ => project.Build(variant, reportGenerators: isOnce)).MinBy(b => b.Processor)!;
            var generator =
                variant == BuildVariant.Floor
                    ? double.NaN
                    : CorpusProject.GeneratorSeconds(isOnce ? best : project.Build(variant, reportGenerators: true));
            figures.Add(new(variant.Name, size, best.Processor, best.Wall, best.PeakMegabytes, generator, project.AssemblyMegabytes, text));
            Console.Error.WriteLine(
                $"{variant.Name} {size}: {best.Processor:0.00} cpu s, {best.Wall:0.00} s, {best.PeakMegabytes:0} MB, {project.AssemblyMegabytes:0} MB"
            );
        }

        if (peers is not null)
        {
            foreach (var peer in PeerBuilds.Run(peers, size, repeats))
                figures.Add(new(peer.Name, size, peer.Processor, peer.Wall, peer.PeakMegabytes, double.NaN, double.NaN, text));
        }

        Directory.Delete(place, recursive: true);
        return figures;
    }

    // A hundred thousand documents in one project are for the catalogue alone.
    private static BuildVariant[] Variants(int size) =>
        size > 20_000
            ? [BuildVariant.Floor, BuildVariant.Catalogue]
            : [BuildVariant.Floor, BuildVariant.Catalogue, BuildVariant.Articles, BuildVariant.Citations];
}
