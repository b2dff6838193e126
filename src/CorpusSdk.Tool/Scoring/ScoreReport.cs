using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Tool.Scoring;

/// <summary>A gold set scored as a whole, by outlet family and by form, with the items that were read wrong.</summary>
internal sealed class ScoreReport
{
    // The Jamestown Foundation's periodicals share one house style; the design of the gold set keeps them apart from all others.
    private static readonly string[] Jamestown = ["EDM", "China Brief", "Terrorism Monitor"];

    private readonly SortedDictionary<string, Score> _families = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Score> _forms = new(StringComparer.Ordinal);
    private readonly List<ScoreMiss> _misses = [];

    /// <summary>Items whose label is certain and can be decided from the string or its context.</summary>
    public Score Certain { get; } = new("certain items");

    public Score All { get; } = new("all items");

    public IEnumerable<Score> Families => _families.Values;

    public IEnumerable<Score> Forms => _forms.Values;

    public IReadOnlyList<ScoreMiss> Misses => _misses;

    public static ScoreReport Of(IEnumerable<GoldItem> items)
    {
        var report = new ScoreReport();
        foreach (var item in items)
            report.Add(item, GoldReader.Read(item));
        return report;
    }

    private void Add(GoldItem item, ItemReading reading)
    {
        All.Add(item, reading);
        var certain = !item.Ambiguous && (!item.NeedsContext || item.Context is not null || item.Article is not null);
        if (certain)
        {
            Certain.Add(item, reading);
            Part(_families, item.Family ?? (Jamestown.Contains(item.Outlet) ? "Jamestown" : "other house styles")).Add(item, reading);
            foreach (
                var form in item.IsCitation
                    ? item.Form is { Count: > 0 } forms
                        ? forms
                        : ["plain"]
                    : ["not: " + item.Subclass]
            )
                Part(_forms, form).Add(item, reading);
        }

        if (ScoreMiss.Find(item, reading, certain) is { } miss)
            _misses.Add(miss);
    }

    private static Score Part(SortedDictionary<string, Score> parts, string name)
    {
        if (!parts.TryGetValue(name, out var score))
            parts.Add(name, score = new Score(name));
        return score;
    }
}
