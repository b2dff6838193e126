using System.Collections.Generic;

namespace CorpusSdk.Training.Crf;

/// <summary>Learnt weights: for each feature one for each label but outside, and the transitions.</summary>
internal sealed record CrfWeights(IReadOnlyList<uint> Features, float[] Weights, double[] Transitions);
