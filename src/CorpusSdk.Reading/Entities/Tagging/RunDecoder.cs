using System;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>Finds the best labels of a run of candidate tokens (Viterbi, whole numbers; of equal paths the one of lower labels).</summary>
internal sealed class RunDecoder(TaggerModel model)
{
    private const int Count = TagScheme.Count;
    private static readonly byte[][] Predecessors = FindPredecessors();

    private readonly int[] _sums = new int[TaggerModel.Labels];
    private int[] _before = new int[Count];
    private int[] _scores = new int[Count];
    private byte[] _back = new byte[64 * Count];

    /// <summary>Writes the label of each token [<paramref name="first"/>, <paramref name="end"/>) from index 0.</summary>
    [MethodImpl(Hot.Path)]
    public void Decode(FeatureExtractor extractor, int first, int end, byte[] labels)
    {
        var length = end - first;
        if (_back.Length < length * Count)
            _back = new byte[length * Count * 2];
        for (var i = 0; i < length; i++)
        {
            extractor.Sum(first + i, model).Write(_sums);
            Step(i);
            (_before, _scores) = (_scores, _before);
        }

        var best = BestEnd();
        for (var i = length - 1; i >= 0; i--)
        {
            labels[i] = (byte)best;
            best = _back[(i * Count) + best];
        }
    }

    [MethodImpl(Hot.Path)]
    private void Step(int at)
    {
        for (var label = 0; label < Count; label++)
        {
            var best = int.MinValue;
            var from = 0;
            if (at == 0)
            {
                if (TagScheme.Opens(label))
                    best = model.Transitions[label];
            }
            else
            {
                foreach (var before in Predecessors[label])
                {
                    if (_before[before] == int.MinValue)
                        continue;
                    var score = _before[before] + model.Transitions[(before * Count) + label];
                    if (score > best)
                    {
                        best = score;
                        from = before;
                    }
                }
            }

            if (best != int.MinValue && label != TagScheme.Outside)
                best += _sums[label - 1];
            _scores[label] = best;
            _back[(at * Count) + label] = (byte)from;
        }
    }

    private int BestEnd()
    {
        var best = 0;
        var score = int.MinValue;
        for (var label = 0; label < Count; label++)
        {
            if (!TagScheme.Closes(label) || _before[label] == int.MinValue)
                continue;
            var end = _before[label] + model.Transitions[label * Count];
            if (end > score)
                (best, score) = (label, end);
        }

        return best;
    }

    private static byte[][] FindPredecessors()
    {
        var result = new byte[Count][];
        for (var label = 0; label < Count; label++)
            result[label] = Array.FindAll(AllLabels(), before => TagScheme.MayFollow(before, label));
        return result;
    }

    private static byte[] AllLabels()
    {
        var labels = new byte[Count];
        for (var i = 0; i < Count; i++)
            labels[i] = (byte)i;
        return labels;
    }
}
