using System;
using CorpusSdk.Reading.Entities.Tagging;

namespace CorpusSdk.Training.Crf;

/// <summary>
/// Forward and backward sums over the label paths of a run: with all paths, and with those that the allowed labels leave. Their marginals' difference is the
/// gradient of the conditional likelihood.
/// </summary>
internal sealed class ChainInference
{
    private const int Count = TagScheme.Count;
    private const int Longest = 64;

    private readonly double[] _exp = new double[Longest * Count];
    private readonly double[] _forward = new double[Longest * Count];
    private readonly double[] _backward = new double[Longest * Count];
    private readonly double[] _transitions = new double[Count * Count];

    /// <summary>Takes the transition scores.</summary>
    public void SetTransitions(double[] scores)
    {
        for (var from = 0; from < Count; from++)
        {
            for (var to = 0; to < Count; to++)
                _transitions[(from * Count) + to] = TagScheme.MayFollow(from, to) ? PortableMath.Exp(scores[(from * Count) + to]) : 0;
        }
    }

    /// <summary>Takes the scores of labels of a run of <paramref name="length"/> tokens.</summary>
    public void SetScores(double[] scores, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var most = double.NegativeInfinity;
            for (var label = 0; label < Count; label++)
                most = Math.Max(most, scores[(i * Count) + label]);
            for (var label = 0; label < Count; label++)
                _exp[(i * Count) + label] = PortableMath.Exp(scores[(i * Count) + label] - most);
        }
    }

    /// <summary>Adds the marginals, times <paramref name="sign"/>, to gradients of scores and transitions; false when no path is allowed.</summary>
    public bool AddMarginals(int[]? allowed, int length, double sign, double[] scores, double[] transitions)
    {
        if (!Forward(allowed, length))
            return false;
        Backward(allowed, length);
        double total = 0;
        for (var label = 0; label < Count; label++)
            total += _forward[((length - 1) * Count) + label] * _backward[((length - 1) * Count) + label];
        for (var i = 0; i < length; i++)
            AddAt(i, length, sign, scores, transitions, allowed);
        return total > 0;
    }

    private void AddAt(int i, int length, double sign, double[] scores, double[] transitions, int[]? allowed)
    {
        double sum = 0;
        for (var label = 0; label < Count; label++)
            sum += _forward[(i * Count) + label] * _backward[(i * Count) + label];
        for (var label = 0; label < Count; label++)
        {
            var marginal = _forward[(i * Count) + label] * _backward[(i * Count) + label] / sum;
            scores[(i * Count) + label] += sign * marginal;
            if (i == 0)
                transitions[label] += sign * marginal;
            if (i == length - 1)
                transitions[label * Count] += sign * marginal;
        }

        if (i + 1 == length)
            return;
        double pairs = 0;
        for (var pass = 0; pass < 2; pass++)
        {
            for (var from = 0; from < Count; from++)
            {
                var start = _forward[(i * Count) + from];
                if (start == 0)
                    continue;
                for (var to = 0; to < Count; to++)
                {
                    var step = _transitions[(from * Count) + to];
                    if (step == 0 || !Allows(allowed, i + 1, to))
                        continue;
                    var path = start * step * _exp[((i + 1) * Count) + to] * _backward[((i + 1) * Count) + to];
                    if (pass == 0)
                        pairs += path;
                    else
                        transitions[(from * Count) + to] += sign * path / pairs;
                }
            }
        }
    }

    private bool Forward(int[]? allowed, int length)
    {
        for (var i = 0; i < length; i++)
        {
            double sum = 0;
            for (var to = 0; to < Count; to++)
            {
                double value = 0;
                if (Allows(allowed, i, to))
                {
                    if (i == 0)
                    {
                        value = _transitions[to];
                    }
                    else
                    {
                        for (var from = 0; from < Count; from++)
                            value += _forward[((i - 1) * Count) + from] * _transitions[(from * Count) + to];
                    }

                    value *= _exp[(i * Count) + to];
                }

                _forward[(i * Count) + to] = value;
                sum += value;
            }

            if (!(sum > 0))
                return false;
            for (var to = 0; to < Count; to++)
                _forward[(i * Count) + to] /= sum;
        }

        return true;
    }

    private void Backward(int[]? allowed, int length)
    {
        for (var label = 0; label < Count; label++)
            _backward[((length - 1) * Count) + label] = _transitions[label * Count];
        for (var i = length - 2; i >= 0; i--)
        {
            double sum = 0;
            for (var from = 0; from < Count; from++)
            {
                double value = 0;
                for (var to = 0; to < Count; to++)
                {
                    if (Allows(allowed, i + 1, to))
                        value += _transitions[(from * Count) + to] * _exp[((i + 1) * Count) + to] * _backward[((i + 1) * Count) + to];
                }

                _backward[(i * Count) + from] = value;
                sum += value;
            }

            for (var from = 0; from < Count; from++)
                _backward[(i * Count) + from] /= sum;
        }
    }

    private static bool Allows(int[]? allowed, int at, int label) => allowed is null || (allowed[at] & (1 << label)) != 0;
}
