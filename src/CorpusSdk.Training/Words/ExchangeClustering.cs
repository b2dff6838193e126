using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusSdk.Training.Words;

/// <summary>
/// Word classes by the exchange algorithm: each word is moved to the class that makes the text most probable under a bigram model of classes, until nothing
/// gains or the rounds are over. Class 0 is for rare words and the edges of lines.
/// </summary>
internal sealed class ExchangeClustering
{
    private const int LeastCount = 4;
    private const int Rounds = 12;

    private readonly int _classes;
    private readonly int[] _classOf;
    private readonly double[,] _pairs;
    private readonly double[] _left;
    private readonly double[] _right;
    private readonly List<(int Word, int Count)>[] _before;
    private readonly List<(int Word, int Count)>[] _after;
    private readonly List<int> _frequent;

    private ExchangeClustering(UnlabelledText text, int classes)
    {
        _classes = classes;
        _frequent =
        [
            .. Enumerable
                .Range(0, text.Words.Count)
                .Where(w => text.Counts[w] >= LeastCount)
                .OrderByDescending(w => text.Counts[w])
                .ThenBy(w => text.Words[w], StringComparer.Ordinal),
        ];
        _classOf = new int[text.Words.Count + 1];
        for (var i = 0; i < _frequent.Count; i++)
            _classOf[_frequent[i]] = 1 + (i % (classes - 1));
        _pairs = new double[classes, classes];
        _left = new double[classes];
        _right = new double[classes];
        (_before, _after) = CountPairs(text);
    }

    /// <summary>The class of each word that occurs often enough, from 1 to <paramref name="classes"/> − 1; 0 for the others.</summary>
    public static int[] Cluster(UnlabelledText text, int classes)
    {
        var clustering = new ExchangeClustering(text, classes);
        for (var round = 0; round < Rounds; round++)
        {
            if (clustering.Round() == 0)
                break;
        }

        return clustering._classOf;
    }

    private (List<(int, int)>[] Before, List<(int, int)>[] After) CountPairs(UnlabelledText text)
    {
        var counts = new Dictionary<(int, int), int>();
        var edge = text.Words.Count;
        foreach (var line in text.Lines)
        {
            for (var i = 0; i <= line.Length; i++)
            {
                var pair = (i == 0 ? edge : line[i - 1], i == line.Length ? edge : line[i]);
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }
        }

        var before = new List<(int, int)>[edge + 1];
        var after = new List<(int, int)>[edge + 1];
        for (var i = 0; i <= edge; i++)
        {
            before[i] = [];
            after[i] = [];
        }

        foreach (var ((first, second), count) in counts.OrderBy(p => p.Key.Item1).ThenBy(p => p.Key.Item2))
        {
            after[first].Add((second, count));
            before[second].Add((first, count));
            _pairs[_classOf[first], _classOf[second]] += count;
            _left[_classOf[first]] += count;
            _right[_classOf[second]] += count;
        }

        return (before, after);
    }

    private int Round()
    {
        var moves = 0;
        var toRight = new double[_classes];
        var toLeft = new double[_classes];
        foreach (var word in _frequent)
        {
            Array.Clear(toRight);
            Array.Clear(toLeft);
            double self = 0;
            double total = 0;
            double totalBefore = 0;
            foreach (var (other, count) in _after[word])
            {
                total += count;
                if (other == word)
                    self += count;
                else
                    toRight[_classOf[other]] += count;
            }

            foreach (var (other, count) in _before[word])
            {
                totalBefore += count;
                if (other != word)
                    toLeft[_classOf[other]] += count;
            }

            var old = _classOf[word];
            Move(old, toRight, toLeft, self, total, totalBefore, -1);
            var best = old;
            var gain = double.NegativeInfinity;
            for (var target = 1; target < _classes; target++)
            {
                var value = Gain(target, toRight, toLeft, self, total, totalBefore);
                if (value > gain + 1e-9)
                    (best, gain) = (target, value);
            }

            Move(best, toRight, toLeft, self, total, totalBefore, 1);
            _classOf[word] = best;
            if (best != old)
                moves++;
        }

        return moves;
    }

    private void Move(int target, double[] toRight, double[] toLeft, double self, double total, double totalBefore, int sign)
    {
        for (var c = 0; c < _classes; c++)
        {
            _pairs[target, c] += sign * toRight[c];
            _pairs[c, target] += sign * toLeft[c];
        }

        _pairs[target, target] += sign * self;
        _left[target] += sign * total;
        _right[target] += sign * totalBefore;
    }

    // Change of the log likelihood when the word, which is in no class now, joins one.
    private double Gain(int target, double[] toRight, double[] toLeft, double self, double total, double totalBefore)
    {
        double gain = 0;
        for (var c = 0; c < _classes; c++)
        {
            if (c == target)
                continue;
            if (toRight[c] > 0)
                gain += Entropy(_pairs[target, c] + toRight[c]) - Entropy(_pairs[target, c]);
            if (toLeft[c] > 0)
                gain += Entropy(_pairs[c, target] + toLeft[c]) - Entropy(_pairs[c, target]);
        }

        var inner = toRight[target] + toLeft[target] + self;
        if (inner > 0)
            gain += Entropy(_pairs[target, target] + inner) - Entropy(_pairs[target, target]);
        gain -= Entropy(_left[target] + total) - Entropy(_left[target]);
        gain -= Entropy(_right[target] + totalBefore) - Entropy(_right[target]);
        return gain;
    }

    private static double Entropy(double count) => count > 0 ? count * PortableMath.Log(count) : 0;
}
