using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusSdk.Reading.Checks;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Reading.Comparison;

/// <summary>
/// Finds quotations of two articles that are one but for some words. Only those are compared that have a fingerprint in common (winnowing, Schleimer, Wilkerson and Aiken
/// 2003): any two with <see cref="SharedWords"/> words in a row have.
/// </summary>
internal static class QuotationWordings
{
    /// <summary>Words in a row that have to agree.</summary>
    public const int SharedWords = RunLength + Window - 1;

    private const int RunLength = 3;
    private const int Window = 3;
    private const int MostPerFingerprint = 8;

    // One word of four may differ: more of them are another sentence.
    private const int WordsPerDifference = 4;

    public static IEnumerable<FileFinding> Of(EquatableArray<DocumentTraits> documents, CancellationToken cancellation)
    {
        var quotations = documents.SelectMany((d, i) => d.Quotations.Select(q => (Document: i, Quotation: q))).ToArray();
        var buckets = new Buckets(MostPerFingerprint);
        var near = new HashSet<int>();
        for (var i = 0; i < quotations.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            near.Clear();
            foreach (var fingerprint in Fingerprints(quotations[i].Quotation.Hashes))
                buckets.Add(fingerprint, i, near);
            var (document, quotation) = quotations[i];
            var least = quotation.Hashes.Count;
            var other = -1;
            foreach (var candidate in near.Where(c => quotations[c].Document != document).OrderBy(c => c))
            {
                if (Differences(quotation, quotations[candidate].Quotation) is { } differences && differences < least)
                    (other, least) = (candidate, differences);
            }

            if (other >= 0 && least > 0)
                yield return new(
                    documents[document].File,
                    quotation.Place.Report(
                        ComparisonRules.TwoWordings,
                        quotation.Text,
                        quotations[other].Quotation.Text,
                        documents[quotations[other].Document].File
                    )
                );
        }
    }

    // The least hash of each window of runs.
    private static IEnumerable<ulong> Fingerprints(EquatableArray<ulong> words)
    {
        var runs = new ulong[words.Count - RunLength + 1];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = WordHashes.OfRun(words.AsSpan().Slice(i, RunLength));
        var last = -1;
        for (var i = 0; i + Window <= runs.Length; i++)
        {
            var least = i;
            for (var j = i + 1; j < i + Window; j++)
            {
                if (runs[j] <= runs[least])
                    least = j;
            }

            if (least != last)
                yield return runs[last = least];
        }
    }

    // Null when they are two quotations.
    private static int? Differences(QuotedWords left, QuotedWords right)
    {
        if (!MayBeOne(left.Speakers, right.Speakers))
            return null;
        var (shorter, longer) = left.Hashes.Count <= right.Hashes.Count ? (left, right) : (right, left);
        var differences = WordAlignment.Differences(shorter.Hashes.AsSpan(), longer.Hashes.AsSpan());
        return differences <= shorter.Hashes.Count / WordsPerDifference ? differences : null;
    }

    // `Person:merkel` of one article is `Person:angela-merkel` of another.
    private static bool MayBeOne(EquatableArray<string> left, EquatableArray<string> right) =>
        left.Count == 0 || right.Count == 0 || left.Any(l => right.Any(r => l == r || IsPart(l, r) || IsPart(r, l)));

    private static bool IsPart(string key, string longer) =>
        key.IndexOf(':') is var colon
        && colon == longer.IndexOf(':')
        && string.CompareOrdinal(key, 0, longer, 0, colon) == 0
        && longer.EndsWith("-" + key.Substring(colon + 1), StringComparison.Ordinal);
}
