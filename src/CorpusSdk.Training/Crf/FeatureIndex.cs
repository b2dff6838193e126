using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Training.Crf;

/// <summary>Rows of weights for features.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _rows;

    public FeatureIndex(IEnumerable<uint> features)
    {
        _rows = [];
        foreach (var feature in features)
            _rows.TryAdd(feature, _rows.Count);
        Features = [.. _rows.OrderBy(p => p.Value).Select(p => p.Key)];
    }

    /// <summary>The feature of each row.</summary>
    public IReadOnlyList<uint> Features { get; }

    public int Count => _rows.Count;

    /// <summary>Features that occur at least so often, in ascending order.</summary>
    public static FeatureIndex Frequent(IEnumerable<TrainingRun> runs, int leastCount)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var run in runs)
        {
            foreach (var token in run.Features)
            {
                foreach (var feature in token)
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }

        return new FeatureIndex(counts.Where(p => p.Value >= leastCount).Select(p => p.Key).Order());
    }

    /// <summary>Rows of the features of a token that have one.</summary>
    public int[] RowsOf(uint[] features)
    {
        var rows = new List<int>(features.Length);
        foreach (var feature in features)
        {
            if (_rows.TryGetValue(feature, out var row))
                rows.Add(row);
        }

        return [.. rows];
    }
}
