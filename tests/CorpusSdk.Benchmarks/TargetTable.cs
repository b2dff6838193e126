using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.Benchmarks.Measuring;
using CorpusSdk.Benchmarks.RunTime;

namespace CorpusSdk.Benchmarks;

/// <summary>The targets for large corpora beside what was measured; a row stands where both of its figures were measured.</summary>
/// <param name="builds">Figures of builds.</param>
/// <param name="edits">Figures of edits.</param>
/// <param name="runTime">Figures of run time.</param>
internal sealed class TargetTable(IReadOnlyList<BuildFigure> builds, IReadOnlyList<EditFigure> edits, RunTimeFigures runTime)
{
    private readonly MarkdownTable _table = new("what", "target", "measured");

    public void Write(TextWriter output)
    {
        foreach (var size in builds.Select(b => b.Documents).Distinct())
            AddBuilds(size);
        AddGrowth();
        foreach (var edit in edits)
            AddEdits(edit);
        AddRunTime();
        _table.Write(output);
    }

    private void AddBuilds(int size)
    {
        var name = Number(size);
        Ratio(
            name + " documents, `articles`, over content-collections and tsc",
            "2",
            Find(size, "articles"),
            Find(size, PeerBuilds.ContentCollectionsName)
        );
        Ratio(name + " documents, `citations`, over Astro 4 and tsc", "0.6", Find(size, "citations"), Find(size, PeerBuilds.AstroName));
        if (Find(size, "citations") is not { } citations || Find(size, BuildVariant.Floor.Name) is not { } floor)
            return;
        Add(name + " documents, `citations`, over the floor, cpu s", size == 1000 ? "3" : "", citations.Processor - floor.Processor);
        Add(name + " documents, `citations`, generator, s", size == 10_000 ? "9" : "", citations.Generator);
        Add(name + " documents, `citations`, share of the generator, %", "35", citations.Generator / citations.Processor * 100);
        Add(name + " documents, `citations`, peak memory, MB", "1500", citations.PeakMegabytes);
        Add(
            name + " documents, `citations`, assembly over texts, %",
            "28",
            ((citations.AssemblyMegabytes / citations.TextMegabytes) - 1) * 100
        );
    }

    // Ten times the documents.
    private void AddGrowth()
    {
        foreach (var large in builds.Where(b => !double.IsNaN(b.Generator)))
        {
            if (large.Documents % 10 == 0 && Find(large.Documents / 10, large.Name) is { } small)
                Add(
                    $"`{large.Name}`, growth from {Number(small.Documents)} to {Number(large.Documents)}, times",
                    "11",
                    large.Processor / small.Processor
                );
        }
    }

    private void AddEdits(EditFigure edit)
    {
        var name = $"{Number(edit.Documents)} documents, `{edit.Level}`, ";
        Add(name + "body edited, ms", "30", edit.Body);
        Add(name + "unchanged, ms", "10", edit.Unchanged);
        Add(name + "memory of the pipeline's values, MB", "60", edit.ValuesMegabytes);
    }

    private void AddRunTime()
    {
        var (corpus, json) = (runTime.Corpus, runTime.Json);
        Add("one article, with the process: time of System.Text.Json over ours, times", "5", json.Process / corpus.Process, "at least");
        Add("one article, without the process: the same, times", "50", json.FirstUse / corpus.FirstUse, "at least");
        Add(
            "one article: allocated by System.Text.Json over ours, times",
            "10",
            json.AllocatedMegabytes / corpus.AllocatedMegabytes,
            "at least"
        );
        Add(Number((int)runTime.Citations) + " citations enumerated, ms", "10", runTime.AllCitations);
    }

    private BuildFigure? Find(int size, string name) => builds.FirstOrDefault(b => b.Documents == size && b.Name == name);

    private void Ratio(string what, string target, BuildFigure? ours, BuildFigure? peer)
    {
        if (ours is not null && peer is not null)
            Add(what + ", times", target, ours.Processor / peer.Processor);
    }

    private void Add(string what, string target, double measured, string limit = "at most") =>
        _table.Add(what, target.Length == 0 ? "" : limit + " " + target, measured);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
