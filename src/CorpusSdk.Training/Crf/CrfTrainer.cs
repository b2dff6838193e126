using System;
using System.Collections.Generic;
using System.Linq;
using CorpusSdk.Reading.Entities.Tagging;

namespace CorpusSdk.Training.Crf;

/// <summary>
/// Trains the linear-chain CRF by AdaGrad on one run after another, half of the features left out at random each time; the result is the mean of the
/// weights after the later rounds. The same runs give the same weights on every machine: one thread, a fixed seed, no fused operations.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Labels = TaggerModel.Labels;
    private const int Count = TagScheme.Count;
    private const double Rate = 0.12;
    private const float Epsilon = 1;

    private readonly FeatureIndex _index;
    private readonly List<TrainingRun> _runs;
    private readonly int[][][] _rows;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly double[] _transitions = new double[Count * Count];
    private readonly double[] _transitionSquares = new double[Count * Count];
    private readonly ChainInference _inference = new();
    private readonly double[] _scores = new double[64 * Count];
    private readonly double[] _gradient = new double[64 * Count];
    private readonly double[] _transitionGradient = new double[Count * Count];
    private readonly int[] _kept = new int[FeatureList.Most];
    private readonly ulong[] _keptBits = new ulong[64 * 2];
    private ulong _random = 0x9E3779B97F4A7C15;

    private CrfTrainer(FeatureIndex index, List<TrainingRun> runs)
    {
        _index = index;
        _runs = runs;
        _rows = [.. runs.Select(r => r.Features.Select(index.RowsOf).ToArray())];
        _weights = new float[index.Count * Labels];
        _squares = new float[index.Count * Labels];
    }

    public static CrfWeights Train(FeatureIndex index, List<TrainingRun> runs, int rounds)
    {
        var trainer = new CrfTrainer(index, runs);
        var sum = new double[trainer._weights.Length];
        var transitions = new double[Count * Count];
        var first = rounds / 3;
        for (var round = 0; round < rounds; round++)
        {
            trainer.Round();
            if (round < first)
                continue;
            for (var i = 0; i < sum.Length; i++)
                sum[i] += trainer._weights[i];
            for (var i = 0; i < transitions.Length; i++)
                transitions[i] += trainer._transitions[i];
        }

        double averaged = rounds - first;
        return new CrfWeights(index.Features, [.. sum.Select(w => (float)(w / averaged))], [.. transitions.Select(w => w / averaged)]);
    }

    private void Round()
    {
        var order = Enumerable.Range(0, _runs.Count).ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }

        foreach (var run in order)
            Learn(run);
    }

    private void Learn(int number)
    {
        var run = _runs[number];
        var rows = _rows[number];
        var length = rows.Length;
        Array.Clear(_gradient, 0, length * Count);
        Array.Clear(_transitionGradient);
        for (var i = 0; i < length; i++)
            Score(rows[i], i);
        _inference.SetTransitions(_transitions);
        _inference.SetScores(_scores, length);
        if (!_inference.AddMarginals(run.Allowed, length, 1, _gradient, _transitionGradient))
            return;
        _inference.AddMarginals(null, length, -1, _gradient, _transitionGradient);
        for (var i = 0; i < length; i++)
            Update(rows[i], i, run.Weight);
        for (var i = 0; i < _transitionGradient.Length; i++)
        {
            var g = _transitionGradient[i] * run.Weight;
            if (g == 0)
                continue;
            _transitionSquares[i] += g * g;
            _transitions[i] += Rate * g / Math.Sqrt(_transitionSquares[i] + Epsilon);
        }
    }

    private void Score(int[] rows, int at)
    {
        _keptBits[at * 2] = Next();
        _keptBits[(at * 2) + 1] = Next();
        var kept = Kept(rows, at);
        Span<float> sums = stackalloc float[Labels];
        sums.Clear();
        for (var k = 0; k < kept; k++)
        {
            var weights = _weights.AsSpan(_kept[k], Labels);
            for (var label = 0; label < Labels; label++)
                sums[label] += weights[label];
        }

        _scores[at * Count] = 0;
        for (var label = 0; label < Labels; label++)
            _scores[(at * Count) + label + 1] = 2 * sums[label];
    }

    private void Update(int[] rows, int at, double weight)
    {
        var kept = Kept(rows, at);
        Span<float> gradient = stackalloc float[Labels];
        for (var label = 0; label < Labels; label++)
            gradient[label] = (float)(_gradient[(at * Count) + label + 1] * weight);
        for (var k = 0; k < kept; k++)
        {
            var weights = _weights.AsSpan(_kept[k], Labels);
            var squares = _squares.AsSpan(_kept[k], Labels);
            for (var label = 0; label < Labels; label++)
            {
                var g = gradient[label];
                var square = squares[label] + (g * g);
                squares[label] = square;
                weights[label] += (float)Rate * g / MathF.Sqrt(square + Epsilon);
            }
        }
    }

    // Rows that the coin of this step keeps.
    private int Kept(int[] rows, int at)
    {
        var kept = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if ((_keptBits[(at * 2) + (i >> 6)] >> (i & 63) & 1) != 0)
                _kept[kept++] = rows[i] * Labels;
        }

        return kept;
    }

    private ulong Next()
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return _random;
    }
}
