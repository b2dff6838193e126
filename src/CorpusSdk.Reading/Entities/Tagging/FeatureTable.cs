using System;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Reading.Entities.Tagging;

/// <summary>The weights of features by label. A feature and its weights stand in one place, so that a look-up touches one line of the processor's cache.</summary>
internal sealed class FeatureTable
{
    private const int FilterBits = 21;

    private readonly Slot[] _slots;
    private readonly uint _mask;

    // A bit for each value of the low bits of a feature that the table knows. Two of three features of a place are in no table: this small map, which
    // stays in the processor's cache, tells so without a look at the slots.
    private readonly ulong[] _present = new ulong[1 << (FilterBits - 6)];

    /// <param name="capacity">Number of features that will be added.</param>
    public FeatureTable(int capacity)
    {
        var size = 16;
        while (size < capacity + (capacity / 3))
            size *= 2;
        _slots = new Slot[size];
        _mask = (uint)size - 1;
    }

    /// <summary>Adds a feature with its weights, one for each label but outside.</summary>
    [MethodImpl(Hot.Path)]
    public void Add(uint feature, ReadOnlySpan<sbyte> weights)
    {
        var at = feature & _mask;
        while (_slots[at].Key != 0)
            at = (at + 1) & _mask;
        _present[Word(feature)] |= Bit(feature);
        ref var slot = ref _slots[at];
        slot.Key = feature + 1;
        for (var i = 0; i < 8; i++)
        {
            slot.Low |= (ulong)(byte)(weights[i] + FeatureSum.Offset) << (8 * i);
            slot.High |= (ulong)(byte)(weights[i + 8] + FeatureSum.Offset) << (8 * i);
        }
    }

    /// <summary>Adds the weights of those of some features that are known to a sum; the list is used up.</summary>
    [MethodImpl(Hot.Path)]
    public void Sum(FeatureList features, ref FeatureSum sum)
    {
        var slots = _slots;
        var mask = _mask;
        var total = sum;
        var buffer = features.Buffer;
        var count = Keep(buffer, features.Count);
        for (var i = 0; i < count; i++)
        {
            var feature = buffer[i];
            for (var at = feature & mask; ; at = (at + 1) & mask)
            {
                ref var slot = ref slots[at];
                if (slot.Key == feature + 1)
                    total.Add(slot.Low, slot.High);
                else if (slot.Key != 0)
                    continue;
                break;
            }
        }

        sum = total;
    }

    // Moves the features that may be known to the front, without a branch that the processor would have to guess; gives their number.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Keep(uint[] features, int count)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var feature = features[i];
            features[kept] = feature;
            kept += (int)(_present[Word(feature)] >> (int)(feature & 63)) & 1;
        }

        return kept;
    }

    private static uint Word(uint feature) => (feature & ((1u << FilterBits) - 1)) >> 6;

    private static ulong Bit(uint feature) => 1UL << (int)(feature & 63);

    // One more than the feature, 0 where nothing stands; then a byte for each label.
    private struct Slot
    {
        public uint Key;
        public ulong Low;
        public ulong High;
    }
}
