using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Entities.Tagging;

namespace CorpusSdk.Training.Crf;

/// <summary>Keeps the features that say most.</summary>
internal static class FeatureSelection
{
    /// <summary>The <paramref name="most"/> features with the largest weights, in ascending order.</summary>
    public static FeatureIndex Strongest(CrfWeights weights, int most) =>
        new(
            weights
                .Features.Select((feature, row) => (Feature: feature, Strength: StrengthOf(weights.Weights, row)))
                .OrderByDescending(f => f.Strength)
                .ThenBy(f => f.Feature)
                .Take(most)
                .Select(f => f.Feature)
                .Order()
        );

    private static double StrengthOf(float[] weights, int row)
    {
        double sum = 0;
        foreach (var weight in weights.AsSpan(row * TaggerModel.Labels, TaggerModel.Labels))
            sum += weight * weight;
        return sum;
    }
}
