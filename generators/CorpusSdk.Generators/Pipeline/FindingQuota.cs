using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using CorpusSdk.Generators.Diagnostics;
using CorpusSdk.Generators.Packing;
using CorpusSdk.Reading;
using CorpusSdk.Reading.Findings;

namespace CorpusSdk.Generators.Pipeline;

/// <summary>
/// Lets a build show about <see cref="Most"/> findings of a rule that is no error, and then how many more there are. Nobody reads more of them, and the
/// compiler compares most diagnostics of a rule with each other: half of them have one hash, whatever their place and message are.
/// </summary>
internal static class FindingQuota
{
    /// <summary>Findings of one rule that a build shows. Each bucket of documents has an equal part, so that an edit changes no other bucket.</summary>
    public const int Most = 2000;

    /// <summary>The findings of a bucket that are shown.</summary>
    public static IEnumerable<DiagnosticInfo> Shown(Bucket<PackedDiagnostics> bucket)
    {
        var quota = QuotaOf(bucket);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return bucket.Items.SelectMany(d => d.Unpack()).Where(d => Count(counts, d) <= quota);
    }

    /// <summary>How many findings of each rule are left out in a bucket, by rule.</summary>
    public static EquatableArray<RuleCount> LeftOut(Bucket<PackedDiagnostics> bucket)
    {
        var quota = QuotaOf(bucket);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in bucket.Items.SelectMany(d => d.Unpack()))
            Count(counts, diagnostic);
        return counts
            .Where(c => c.Value > quota)
            .Select(c => new RuleCount(c.Key, c.Value - quota))
            .OrderBy(c => c.Rule, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>Says of each rule how many findings are left out in all buckets.</summary>
    public static DiagnosticList Report(ImmutableArray<EquatableArray<RuleCount>> buckets) =>
        DiagnosticList.Of(
            buckets
                .SelectMany(b => b)
                .GroupBy(c => c.Rule, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => DiagnosticInfo.Of(Rules.MoreOfRule, null, Number(g.Sum(c => c.Count)), g.Key, Number(Most)))
        );

    private static int QuotaOf(Bucket<PackedDiagnostics> bucket) => Math.Max(1, Most / bucket.Of);

    // Errors are always shown.
    private static int Count(Dictionary<string, int> counts, DiagnosticInfo diagnostic)
    {
        if (diagnostic.Severity == Severity.Error)
            return 0;
        counts.TryGetValue(diagnostic.Id, out var count);
        return counts[diagnostic.Id] = count + 1;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A number of findings of a rule.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Count">The number.</param>
internal sealed record RuleCount(string Rule, int Count);
