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

    private const string Resource = "CorpusSdk.Knowledge.entity-tagger.bin";
    private static readonly Lazy<TaggerModel?> Shipped = new(LoadResource);

    // A bit for each group of features: most features of a text are unknown, and a small table says so sooner than a large one.
    private const int GroupBits = 19;
    private const int GroupShift = FeatureHash.Bits - GroupBits;
    private const int WordShift = GroupShift + 6;

    private readonly ulong[] _groups = new ulong[1 << (GroupBits - 6)];

    // The row of the first feature of each word of groups.
    private readonly int[] _starts = new int[1 << (GroupBits - 6)];
    private readonly uint[] _features;

    // Two words of a row hold its weights, a byte each.
    private readonly ulong[] _weights;
    private int _count;

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
        if (_groups[feature >> WordShift] == 0)
            _starts[feature >> WordShift] = _count;
        _groups[feature >> WordShift] |= 1UL << (int)(feature >> GroupShift);
        _features[_count] = feature;
        for (var i = 0; i < Labels; i++)
            _weights[(_count * 2) + (i / 8)] |= (ulong)(byte)(weights[i] + FeatureSum.Offset) << (8 * (i % 8));
        _count++;
    }

    /// <summary>Adds the weights of the known ones of some features to a sum.</summary>
    [MethodImpl(Hot.Path)]
    public void Sum(FeatureList features, ref FeatureSum sum)
    {
        // Each step is a loop of its own, in which the processor need not wait for one look-up before it begins the next.
        var rows = features.Buffer;
        var known = Find(rows, Filter(rows, features.Count));
        var weights = _weights;
        for (var i = 0; i < known; i++)
        {
            var row = (int)rows[i] * 2;
            sum.Add(weights[row], weights[row + 1]);
        }
    }

    // Moves the features that may be known to the front, without a branch.
    [MethodImpl(Hot.Path)]
    private int Filter(uint[] features, int count)
    {
        var groups = _groups;
        var left = 0;
        for (var i = 0; i < count; i++)
        {
            var feature = features[i];
            features[left] = feature;
            left += (int)(groups[feature >> WordShift] >> (int)(feature >> GroupShift)) & 1;
        }

        return left;
    }

    // Puts the rows of the known ones to the front.
    [MethodImpl(Hot.Path)]
    private int Find(uint[] features, int count)
    {
        var keys = _features;
        var known = 0;
        for (var i = 0; i < count; i++)
        {
            // Each group before this one in its word has a feature or more.
            var feature = features[i];
            var word = feature >> WordShift;
            var before = _groups[word] & ((1UL << (int)(feature >> GroupShift)) - 1);
            var row = _starts[word] + BitCount(before);
            while (row < keys.Length && keys[row] < feature)
                row++;
            features[known] = (uint)row;
            known += row < keys.Length && keys[row] == feature ? 1 : 0;
        }

        return known;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BitCount(ulong bits)
    {
        unchecked
        {
            bits -= (bits >> 1) & 0x5555555555555555;
            bits = (bits & 0x3333333333333333) + ((bits >> 2) & 0x3333333333333333);
            bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F;
            return (int)((bits * 0x0101010101010101) >> 56);
        }
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
