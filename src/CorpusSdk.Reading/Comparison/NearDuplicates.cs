using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Comparison;

/// <summary>
/// Finds articles with nearly one text. Only those are compared whose sketches have a band of values in common (locality-sensitive hashing, Indyk and Motwani 1998), and of
/// many with one band the first ones.
/// </summary>
internal static class NearDuplicates
{
    /// <summary>Least share of runs of five words in common.</summary>
    public const double Least = 0.6;

    private const int BandLength = 4;
    private const int MostPerBand = 4;

    public static IEnumerable<FileFinding> Of(EquatableArray<DocumentTraits> documents, CancellationToken cancellation)
    {
        var bands = new Buckets(MostPerBand);
        var near = new HashSet<int>();
        for (var i = 0; i < documents.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sketch = documents[i].Sketch;
            if (sketch.Count == 0)
                continue;
            near.Clear();
            for (var band = 0; band < TextSketch.Size; band += BandLength)
                bands.Add(Key(sketch, band), i, near);
            var (nearest, similarity) = Nearest(documents, i, near);
            if (similarity >= Least)
                yield return new(
                    documents[i].File,
                    FindingPlace.AtStart(ComparisonRules.NearDuplicate, documents[i].File, documents[nearest].File, Percent(similarity))
                );
        }
    }

    private static (int Index, double Similarity) Nearest(EquatableArray<DocumentTraits> documents, int index, HashSet<int> candidates)
    {
        var (nearest, most) = (-1, 0.0);
        foreach (var candidate in candidates)
        {
            var similarity = TextSketch.Similarity(documents[index].Sketch.AsSpan(), documents[candidate].Sketch.AsSpan());
            if (similarity > most || (similarity == most && candidate < nearest))
                (nearest, most) = (candidate, similarity);
        }

        return (nearest, most);
    }

    private static ulong Key(EquatableArray<ulong> sketch, int band) =>
        WordHashes.OfRun(sketch.AsSpan().Slice(band, BandLength)) + (ulong)band;

    private static string Percent(double share) => ((int)Math.Floor(share * 100)).ToString(CultureInfo.InvariantCulture);
}
