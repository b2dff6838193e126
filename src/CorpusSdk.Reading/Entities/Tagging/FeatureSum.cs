using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>The sum of the weights of some features for each label but outside: sixteen numbers of sixteen bits, shifted to be positive.</summary>
internal struct FeatureSum
{
    /// <summary>What is added to a weight in its byte, so that bytes add up without borrowing from each other.</summary>
    public const int Offset = 128;

    private const ulong EvenBytes = 0x00FF00FF00FF00FF;

    private ulong _even0;
    private ulong _odd0;
    private ulong _even1;
    private ulong _odd1;
    private int _count;

    /// <summary>Adds the weights of a feature, a byte each; of at most 256 features.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong low, ulong high)
    {
        _even0 += low & EvenBytes;
        _odd0 += (low >> 8) & EvenBytes;
        _even1 += high & EvenBytes;
        _odd1 += (high >> 8) & EvenBytes;
        _count++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in FeatureSum other)
    {
        _even0 += other._even0;
        _odd0 += other._odd0;
        _even1 += other._even1;
        _odd1 += other._odd1;
        _count += other._count;
    }

    /// <summary>Writes the sum of each label but outside.</summary>
    [MethodImpl(Hot.Path)]
    public readonly void Write(int[] scores)
    {
        var offset = _count * Offset;
        for (var i = 0; i < 4; i++)
        {
            scores[2 * i] = (int)((_even0 >> (16 * i)) & 0xFFFF) - offset;
            scores[(2 * i) + 1] = (int)((_odd0 >> (16 * i)) & 0xFFFF) - offset;
            scores[8 + (2 * i)] = (int)((_even1 >> (16 * i)) & 0xFFFF) - offset;
            scores[9 + (2 * i)] = (int)((_odd1 >> (16 * i)) & 0xFFFF) - offset;
        }
    }
}
