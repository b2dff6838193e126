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

    /// <summary>Words of four 16-bit lanes that hold the weights of one feature.</summary>
    public const int Lanes = Labels / 4;

    /// <summary>What is added to a weight in its lane, so that lanes add up without borrowing from each other.</summary>
    public const int Offset = 128;

    private const string Resource = "CorpusSdk.Knowledge.entity-tagger.bin";
    private static readonly Lazy<TaggerModel?> Shipped = new(LoadResource);

    // A bit for each group of features: most features of a text are unknown, and a small table says so sooner than a large one.
    private const int FilterBits = 19;

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    // Feature + 1 in the upper half, its row in the lower one; 0 is empty.
    private readonly ulong[] _slots;
    private readonly ulong[] _weights;
    private readonly int _mask;
    private int _count;

    public TaggerModel(int features, WordLexicon lexicon, int[] transitions)
    {
        var size = 16;
        while (size < features * 2)
            size *= 2;
        _slots = new ulong[size];
        _mask = size - 1;
        _weights = new ulong[features * Lanes];
        Lexicon = lexicon;
        Transitions = transitions;
    }

    /// <summary>The model of this assembly; null when it holds none, as while the first is trained.</summary>
    public static TaggerModel? Default => Shipped.Value;

    public WordLexicon Lexicon { get; }

    /// <summary>Scores of a label after another, at <c>before × <see cref="TagScheme.Count"/> + label</c>.</summary>
    public int[] Transitions { get; }

    /// <summary>Adds a feature with its weights, one for each label but outside.</summary>
    [MethodImpl(Hot.Path)]
    public void Add(uint feature, ReadOnlySpan<sbyte> weights)
    {
        var slot = (int)feature & _mask;
        while (_slots[slot] != 0)
            slot = (slot + 1) & _mask;
        _slots[slot] = ((ulong)(feature + 1) << 32) | (uint)_count;
        _filter[feature >> (FeatureHash.Bits - FilterBits + 6)] |= 1UL << (int)(feature >> (FeatureHash.Bits - FilterBits));
        for (var i = 0; i < Labels; i++)
            _weights[_count + (i / 4)] |= (ulong)(weights[i] + Offset) << (16 * (i % 4));
        _count += Lanes;
    }

    /// <summary>Adds the weights of the known ones of some features to the lanes and gives the number of these.</summary>
    [MethodImpl(Hot.Path)]
    public int Sum(uint[] features, int count, ulong[] lanes)
    {
        var filter = _filter;
        var slots = _slots;
        var weights = _weights;
        ulong a = 0;
        ulong b = 0;
        ulong c = 0;
        ulong d = 0;
        var known = 0;
        for (var i = 0; i < count; i++)
        {
            var feature = features[i];
            if ((filter[feature >> (FeatureHash.Bits - FilterBits + 6)] >> (int)(feature >> (FeatureHash.Bits - FilterBits)) & 1) == 0)
                continue;
            for (var slot = (int)feature & _mask; slots[slot] != 0; slot = (slot + 1) & _mask)
            {
                if ((uint)(slots[slot] >> 32) != feature + 1)
                    continue;
                var row = (int)(uint)slots[slot];
                known++;
                a += weights[row];
                b += weights[row + 1];
                c += weights[row + 2];
                d += weights[row + 3];
                break;
            }
        }

        lanes[0] = a;
        lanes[1] = b;
        lanes[2] = c;
        lanes[3] = d;
        return known;
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
