using System;
using System.Collections.Generic;
using System.Threading;
using CorpusSdk.Reading;
using CorpusSdk.Tool.Scoring.Gold;
using CorpusSdk.Tool.Scoring.Measures;

namespace CorpusSdk.Tool.Scoring.Reports;

/// <summary>A gold set scored as a whole, by family and by form, with what was read wrong.</summary>
internal sealed class ScoreReport
{
    private readonly SortedDictionary<string, Score> _families = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Score> _forms = new(StringComparer.Ordinal);
    private readonly List<ScoreMiss> _misses = [];

    /// <summary>Items whose label is certain and can be decided from the string or its context.</summary>
    public Score Certain { get; } = new("certain items");

    /// <summary>All items, debatable ones included.</summary>
    public Score All { get; } = new("all items");

    /// <summary>Certain items by family of house styles.</summary>
    public IEnumerable<Score> Families => _families.Values;

    /// <summary>Certain items by form; an item of several forms counts in each.</summary>
    public IEnumerable<Score> Forms => _forms.Values;

    /// <summary>Classes of the certain items.</summary>
    public ConfusionTable Classes { get; } = new();

    public IReadOnlyList<ScoreMiss> Misses => _misses;

    /// <summary>Reads the cases and compares.</summary>
    /// <param name="cases">The labelled texts.</param>
    /// <param name="sources">The sources that are known; null for the shipped ones.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static ScoreReport Of(IEnumerable<GoldCase> cases, SourceRegistry? sources = null, CancellationToken cancellation = default)
    {
        var report = new ScoreReport();
        foreach (var item in cases)
        {
            var reader = new ArticleReader(new ReadingOptions { Published = item.Given, Sources = sources ?? SourceRegistry.Shipped });
            report.Add(item, reader.Read("gold", "gold.txt", item.Text, cancellation));
        }

        return report;
    }

    private void Add(GoldCase item, ArticleReading reading)
    {
        foreach (var mark in item.Marks)
        {
            var comparison = new MarkComparison(item, mark, reading);
            All.Add(comparison);
            _misses.AddRange(ScoreMiss.Of(item, comparison));
            if (!item.Certain)
                continue;
            Certain.Add(comparison);
            Classes.Add(comparison);
            Part(_families, item.Family).Add(comparison);
            foreach (var form in mark.Forms)
                Part(_forms, form).Add(comparison);
        }

        var text = new TextComparison(item, reading);
        All.Add(text.Answers());
        if (item.Certain)
            Certain.Add(text.Answers());
        _misses.AddRange(ScoreMiss.Of(item, text));
    }

    private static Score Part(SortedDictionary<string, Score> parts, string name)
    {
        if (!parts.TryGetValue(name, out var score))
            parts.Add(name, score = new Score(name));
        return score;
    }
}
