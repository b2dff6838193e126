using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>
/// The trained model: the lexicon of words, weights of features by label, and scores of one label after another. All scores are whole numbers, so that
/// every host tags alike.
/// </summary>
internal sealed class TaggerModel
{
    /// <summary>Labels with weights of their own: all but <see cref="TagScheme.Outside"/>, whose score is 0.</summary>
    public const int Labels = TagScheme.Count - 1;

    /// <summary>What is added to a weight in its byte, so that bytes add up without borrowing from each other.</summary>
    private const int Offset = 128;

    private const string Resource = "CorpusSdk.Knowledge.entity-tagger.bin";
    private static readonly Lazy<TaggerModel?> Shipped = new(LoadResource);

    // A bit for each group of features: most features of a text are unknown, and a small table says so sooner than a large one.
    private const int FilterBits = 19;
    private const int FilterShift = FeatureHash.Bits - FilterBits;

    // Features of a bucket share their upper bits; its rows stand between its start and the next one's.
    private const int BucketBits = 17;
    private const int BucketShift = FeatureHash.Bits - BucketBits;

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly int[] _starts = new int[(1 << BucketBits) + 1];
    private readonly uint[] _features;

    // Two words of a row hold its weights, a byte each.
    private readonly ulong[] _weights;
    private int _count;
    private int _bucket;

    public TaggerModel(int features, WordLexicon lexicon, int[] transitions)
    {
        _features = new uint[features];
        _weights = new ulong[features * 2];
        Lexicon = lexicon;
        Transitions = transitions;
    }

    /// <summary>The model of this assembly; null when it holds none, as while the first is trained.</summary>
    public static TaggerModel? Default => Shipped.Value;

    public WordLexicon Lexicon { get; }

    /// <summary>Scores of a label after another, at <c>before × <see cref="TagScheme.Count"/> + label</c>.</summary>
    public int[] Transitions { get; }

    /// <summary>Adds a feature with its weights, one for each label but outside. Features come in ascending order.</summary>
    [MethodImpl(Hot.Path)]
    public void Add(uint feature, ReadOnlySpan<sbyte> weights)
    {
        _filter[feature >> (FilterShift + 6)] |= 1UL << (int)(feature >> FilterShift);
        CloseBucketsBefore((int)(feature >> BucketShift));
        _features[_count] = feature;
        for (var i = 0; i < Labels; i++)
            _weights[(_count * 2) + (i / 8)] |= (ulong)(byte)(weights[i] + Offset) << (8 * (i % 8));
        _count++;
    }

    /// <summary>Ends the adding.</summary>
    public void Complete() => CloseBucketsBefore(1 << BucketBits);

    /// <summary>Adds up the weights of the known ones of some features.</summary>
    /// <param name="features">The features; rows of the known ones take their place.</param>
    /// <param name="count">How many there are; at most 256.</param>
    /// <param name="scores">Takes the sum of each label but outside.</param>
    [MethodImpl(Hot.Path)]
    public void Sum(uint[] features, int count, int[] scores)
    {
        // Each step is a loop of its own, in which the processor need not wait for one look-up before it begins the next.
        var known = Find(features, Filter(features, count));
        var weights = _weights;
        const ulong Even = 0x00FF00FF00FF00FF;
        ulong even0 = 0;
        ulong odd0 = 0;
        ulong even1 = 0;
        ulong odd1 = 0;
        for (var i = 0; i < known; i++)
        {
            var row = (int)features[i] * 2;
            var low = weights[row];
            var high = weights[row + 1];
            even0 += low & Even;
            odd0 += (low >> 8) & Even;
            even1 += high & Even;
            odd1 += (high >> 8) & Even;
        }

        var offset = known * Offset;
        for (var i = 0; i < 4; i++)
        {
            scores[2 * i] = (int)((even0 >> (16 * i)) & 0xFFFF) - offset;
            scores[(2 * i) + 1] = (int)((odd0 >> (16 * i)) & 0xFFFF) - offset;
            scores[8 + (2 * i)] = (int)((even1 >> (16 * i)) & 0xFFFF) - offset;
            scores[9 + (2 * i)] = (int)((odd1 >> (16 * i)) & 0xFFFF) - offset;
        }
    }

    // Moves the features that may be known to the front, without a branch.
    [MethodImpl(Hot.Path)]
    private int Filter(uint[] features, int count)
    {
        var filter = _filter;
        var left = 0;
        for (var i = 0; i < count; i++)
        {
            var feature = features[i];
            features[left] = feature;
            left += (int)(filter[feature >> (FilterShift + 6)] >> (int)(feature >> FilterShift)) & 1;
        }

        return left;
    }

    // Puts the rows of the known ones to the front.
    [MethodImpl(Hot.Path)]
    private int Find(uint[] features, int count)
    {
        var starts = _starts;
        var keys = _features;
        var known = 0;
        for (var i = 0; i < count; i++)
        {
            var feature = features[i];
            var bucket = feature >> BucketShift;
            var end = starts[bucket + 1];
            for (var row = starts[bucket]; row < end; row++)
            {
                if (keys[row] != feature)
                    continue;
                features[known++] = (uint)row;
                break;
            }
        }

        return known;
    }

    private void CloseBucketsBefore(int bucket)
    {
        while (_bucket < bucket)
            _starts[++_bucket] = _count;
    }

    private static TaggerModel? LoadResource()
    {
        using var stream = typeof(TaggerModel).Assembly.GetManifestResourceStream(Resource);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        for (var read = 0; read < bytes.Length; )
        {
            var more = stream.Read(bytes, read, bytes.Length - read);
            if (more == 0)
                throw new EndOfStreamException(Resource);
            read += more;
        }

        return ModelReader.Read(bytes);
    }
}
